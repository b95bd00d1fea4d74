import { createHttp, loadConfig, routesOf } from '@duo/platform';
import { AppModule } from './app.module.js';
import { config } from './config.js';

/** What a page without scripts may load: its style and its icon, from here; no frame, no form. */
const pages = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The host of the pages. It has no database and hears no events: what it shows, it asks for. */
export const consoleHost = {
  name: 'console',
  config,
  /** `web` is where the build of the web app is, beside this build. */
  async start(env: Record<string, string | undefined>, web = new URL('../dist/web/', import.meta.url)) {
    const settings = loadConfig(config, env);
    const http = await createHttp(AppModule.with(settings, web), settings, { pages });
    const url = await http.listen();
    return { url, routes: routesOf(http.app), stop: () => http.close() };
  },
};

if (import.meta.main) {
  const { stop } = await consoleHost.start(process.env);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
