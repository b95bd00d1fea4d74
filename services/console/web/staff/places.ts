import type { Localized } from '@duo/kernel';
import {
  type Icon,
  IconCalendarEvent,
  IconChartBar,
  IconFileImport,
  IconHeartHandshake,
  IconListCheck,
  IconMail,
  IconServerCog,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { LoggedIn, ServiceName, StaffRole } from '../session.js';
import { shell } from './shell.texts.js';

/** A part of the application, whom it is for, and the services it cannot do without. */
export type Place = {
  path: string;
  name: Localized;
  icon: Icon;
  roles: readonly StaffRole[];
  needs: readonly ServiceName[];
};

const team: readonly StaffRole[] = ['coordinator', 'branch-manager'];

export const places: readonly Place[] = [
  { path: '/', name: shell.today, icon: IconListCheck, roles: team, needs: ['intake', 'matching', 'follow-up'] },
  { path: '/people', name: shell.people, icon: IconUsers, roles: team, needs: ['intake'] },
  { path: '/sessions', name: shell.sessions, icon: IconCalendarEvent, roles: team, needs: ['intake'] },
  { path: '/matching', name: shell.matching, icon: IconHeartHandshake, roles: team, needs: ['matching', 'intake'] },
  { path: '/duos', name: shell.duos, icon: IconUsersGroup, roles: team, needs: ['follow-up', 'intake'] },
  {
    path: '/figures',
    name: shell.figures,
    icon: IconChartBar,
    roles: [...team, 'analyst', 'evaluator'],
    needs: ['impact'],
  },
  { path: '/import', name: shell.import, icon: IconFileImport, roles: team, needs: ['intake'] },
  { path: '/letters', name: shell.letters, icon: IconMail, roles: team, needs: ['intake'] },
  { path: '/system', name: shell.system, icon: IconServerCog, roles: ['ops', 'branch-manager'], needs: [] },
];

/** The places of somebody's role, in this branch. */
export const placesOf = ({ user, services }: Pick<LoggedIn, 'user' | 'services'>): Place[] =>
  places.filter(({ roles, needs }) => roles.includes(user.role) && needs.every((name) => services.includes(name)));
