/** As much of a browser as a log-in needs: it keeps cookies by host, follows what it is told, and sends forms. */
export class Visitor {
  #cookies = new Map<string, string>();
  private readonly front: string;
  private readonly at: Readonly<Record<string, string>>;

  /** `at` is where an address is reached that is not its own, as a gateway would. */
  constructor(front: string, at: Readonly<Record<string, string>> = {}) {
    this.front = front;
    this.at = at;
  }

  /** Another browser with the same cookies. */
  copy(): Visitor {
    const other = new Visitor(this.front, this.at);
    other.#cookies = new Map(this.#cookies);
    return other;
  }

  /** What it would send along with a request of somebody else's making. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes up the cookies of an answer. */
  keep({ headers }: Pick<Page, 'headers'>) {
    for (const set of headers.getSetCookie()) this.#keep(set);
  }

  get(address: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#send(new URL(address, this.front), { headers });
  }

  post(address: string, headers: Record<string, string>): Promise<Page> {
    return this.#send(new URL(address, this.front), { method: 'POST', headers });
  }

  /** Presses the button of somebody on the page of the log-in. */
  choose(page: Page, user: string, how?: { isFollowed: boolean }): Promise<Page> {
    return this.submit(page, { user }, how);
  }

  async submit(
    page: Page,
    fields: Record<string, string> = { logout: 'yes' },
    how = { isFollowed: true },
  ): Promise<Page> {
    const text = await page.text();
    const [, action = ''] = /<form [^>]*action="([^"]+)"/.exec(text) ?? [];
    const body = new URLSearchParams(fields);
    for (const [, name = '', value = ''] of text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g))
      body.set(name, value);
    return this.#send(new URL(action, page.url), { method: 'POST', body }, how);
  }

  async #send(url: URL, init: RequestInit, { isFollowed } = { isFollowed: true }): Promise<Page> {
    const inside = this.at[url.origin];
    const forwarded = inside ? { 'x-forwarded-host': url.host, 'x-forwarded-proto': url.protocol.slice(0, -1) } : {};
    // Servers come and go at one address here: a connection of the one before is of no use.
    const always = { cookie: this.cookies, connection: 'close' };
    const headers = { ...(init.headers as Record<string, string>), ...forwarded, ...always };
    const address = inside ? `${inside}${url.pathname}${url.search}` : url;
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' });
    this.keep(answer);
    const to = answer.headers.get('location');
    const isLast = to === null || (!isFollowed && new URL(to, url).origin === this.front);
    if (isLast) {
      const { status, headers: said } = answer;
      return { url: url.href, status, headers: said, text: () => answer.text(), json: () => answer.json() };
    }
    return this.#send(new URL(to, url), {}, { isFollowed });
  }

  #keep(set: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    const isGone = value === '' || /max-age=0/i.test(set);
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

export type Page = {
  url: string;
  status: number;
  headers: Headers;
  text(): Promise<string>;
  json(): Promise<unknown>;
};
