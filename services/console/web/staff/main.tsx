import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/global.css';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { WithSession } from '../session.js';
import { Frame } from '../ui/frame.js';
import { tellAlso } from '../words/problem-words.js';
import { followUpRefusals } from '../words/refusals-follow-up.texts.js';
import { importRefusals } from '../words/refusals-import.texts.js';
import { matchingRefusals } from '../words/refusals-matching.texts.js';
import { router } from './routes.js';

const app = document.getElementById('app');
if (!app) throw new Error('staff.html has no place for the application');

tellAlso(followUpRefusals);
tellAlso(matchingRefusals);
tellAlso(importRefusals);

createRoot(app).render(
  <Frame reader="staff">
    <WithSession>
      <Notifications position="bottom-right" />
      <RouterProvider router={router} />
    </WithSession>
  </Frame>,
);
