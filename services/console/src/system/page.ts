import { html } from '@duo/kernel';
import { shell, told, type View } from '../shell.js';

/** A service of the branch and the address it is reached at. */
export type Service = { name: string; url: string };

/** For developers: where each service describes what may be asked of it and what it says. */
export function systemPage(view: View, services: Service[]) {
  const content = html`
<p class="intro">${told(view, 'services')}</p>
<table>
<thead><tr>
<th scope="col">${told(view, 'service')}</th>
<th scope="col">${told(view, 'requests')}</th>
<th scope="col">${told(view, 'events')}</th>
</tr></thead>
<tbody>${services.map(
    ({ name, url }) => html`
<tr><th scope="row">${name}</th>
<td><a href="${url}/openapi.json" aria-label="${name}: OpenAPI">OpenAPI</a></td>
<td><a href="${url}/asyncapi.json" aria-label="${name}: AsyncAPI">AsyncAPI</a></td></tr>`,
  )}
</tbody>
</table>`;
  return shell(view, { path: '/system', title: 'developers', content });
}
