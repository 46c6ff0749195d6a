import type { App, AppReply } from '@kaskad/server/app.ts';

type Sent = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One browser: keeps cookies and sends what a page of the product would send. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: App;
  readonly #address: string;

  constructor(app: App, address: string) {
    this.#app = app;
    this.#address = address;
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}) {
    return this.send('GET', url, { headers });
  }

  post(url: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}) {
    return this.send('POST', url, { body, headers });
  }

  /** A body that is no JSON, told by its own content type. */
  sendBytes(url: string, body: Buffer, headers: Readonly<Record<string, string>>) {
    return this.send('POST', url, { body, headers });
  }

  async send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS',
    url: string,
    { body, headers = {} }: Sent = {},
  ): Promise<AppReply> {
    const reading = method === 'GET' || method === 'OPTIONS';
    const response = await this.#app.inject({
      method,
      url,
      remoteAddress: this.#address,
      cookies: Object.fromEntries(this.cookies),
      headers: {
        ...(!reading && {
          'content-type': 'application/json',
          origin: 'http://localhost:4300',
          'sec-fetch-site': 'same-origin',
        }),
        ...headers,
      },
      ...(body !== undefined && {
        payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      }),
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  async signIn(person: { email: string; password: string }): Promise<AppReply> {
    const { email, password } = person;
    return await this.post('/api/sign-in', { email, password });
  }
}
