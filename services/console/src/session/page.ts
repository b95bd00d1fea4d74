import { html } from '@duo/kernel';
import { shell, told, type View } from '../shell.js';

/** Why somebody is not logged in. */
export type Trouble = 'notNowLogIn' | 'noRoleHere' | 'otherBranch' | 'logInFailed';

/** Says in words why somebody is not logged in, and what to do. */
export function troublePage(view: View, trouble: Trouble, to: string) {
  const again = `/login?${new URLSearchParams({ to, lang: view.language })}`;
  return shell(view, {
    path: '/login',
    title: 'logIn',
    content: html`
<p class="note" role="alert">${told(view, trouble)}</p>
<p><a class="button" href="${again}">${told(view, 'tryAgain')}</a></p>`,
  });
}
