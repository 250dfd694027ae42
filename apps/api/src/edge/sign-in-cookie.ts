import type { NewSignIn } from '@stipple/server/modules/access';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'stipple_sign_in';
const attributes = 'Path=/; HttpOnly; SameSite=Lax';

/** The token a request carries, if any. */
export function tokenOf({ headers }: FastifyRequest): string | undefined {
  const { cookie } = headers;
  if (!cookie?.includes(name)) return undefined;
  for (const pair of cookie.split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value) return value;
  }
  return undefined;
}

/** Gives and takes the cookie a sign-in lives in. Scripts cannot read it, other sites cannot send it along. */
export class SignInCookie {
  readonly #secure: string;

  /** @param secure true when people reach us over https */
  constructor(secure: boolean) {
    this.#secure = secure ? '; Secure' : '';
  }

  set(reply: FastifyReply, { token, expiresAt }: NewSignIn): void {
    const expires = new Date(expiresAt).toUTCString();
    reply.header('set-cookie', `${name}=${token}; ${attributes}; Expires=${expires}${this.#secure}`);
  }

  clear(reply: FastifyReply): void {
    reply.header('set-cookie', `${name}=; ${attributes}; Max-Age=0${this.#secure}`);
  }
}
