import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

const proposal = lazyRouteComponent(() => import('../proposal/proposal.page.js'), 'ProposalPage');
const meetings = lazyRouteComponent(() => import('../meetings/meetings.page.js'), 'MeetingsPage');
const closing = lazyRouteComponent(() => import('../closing/closing.page.js'), 'ClosingPage');
const measure = lazyRouteComponent(() => import('../measure/measure.page.js'), 'MeasurePage');
const handOver = lazyRouteComponent(() => import('../hand-over/hand-over.page.js'), 'HandOverPage');

const page = (path: string, component: typeof proposal) =>
  createRoute({ getParentRoute: () => rootRoute, path, component });

/** The pages that personal links open; those with several questions have a number behind them. */
export const linkRoutes = [
  page('/my/answer-proposal', proposal),
  page('/my/log-meetings', meetings),
  page('/my/close-duo', closing),
  page('/my/close-duo/$step', closing),
  page('/my/answer-hand-over', handOver),
  page('/my/answer-measure', measure),
  page('/my/answer-measure/$step', measure),
];
