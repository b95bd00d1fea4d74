import './link/take.js';
import './mantine.js';
import '../ui/global.css';
import './participant.css';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Frame } from '../ui/frame.js';
import { router } from './routes.js';

const app = document.getElementById('app');
if (!app) throw new Error('participant.html has no place for the application');

createRoot(app).render(
  <Frame reader="participant">
    <RouterProvider router={router} />
  </Frame>,
);
