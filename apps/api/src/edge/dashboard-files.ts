import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const compressors = {
  br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 8 }),
} as const;
type Encoding = keyof typeof compressors;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.map', '.svg', '.webmanifest', '.txt']);

/** Styles of the component library are written into the page, so styles alone may be inline. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

interface File {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content: it never changes. */
  readonly immutable: boolean;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

/** The built dashboard in memory, each file compressed once, when it is first asked for. */
export class DashboardFiles {
  readonly #files: ReadonlyMap<string, File>;

  /** @param folder of the built files; when it is not there, the API answers alone */
  constructor(folder: string) {
    this.#files = new Map(pathsIn(folder).map((path) => [addressOf(folder, path), fileAt(path)]));
  }

  /** Answers every GET that nothing else answers: a file, or the page that finds its own way. */
  serve(fastify: FastifyInstance): void {
    fastify.get('/*', (request, reply) => this.#answer(request, reply));
  }

  async #answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const path = request.url.split('?', 1)[0] ?? '/';
    const isFile = path.slice(path.lastIndexOf('/')).includes('.');
    const file = this.#files.get(path) ?? (isFile ? undefined : this.#files.get(pageAt(path)));
    if (!file) return reply.callNotFound() as unknown as FastifyReply;
    reply.header('content-type', file.type).header('etag', file.etag);
    reply.header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (file.type.startsWith('text/html')) reply.header('content-security-policy', contentSecurityPolicy);
    // The address of a client's link is its key: no other page is told where somebody came from.
    if (pageAt(path) === phonePage) reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
    return this.#send(file, encodingFor(file, request), reply);
  }

  async #send(file: File, encoding: Encoding | undefined, reply: FastifyReply): Promise<FastifyReply> {
    reply.header('vary', 'accept-encoding');
    if (!encoding) return reply.send(file.content);
    const encoded = file.encoded.get(encoding) ?? compressors[encoding](file.content);
    file.encoded.set(encoding, encoded);
    return reply.header('content-encoding', encoding).send(await encoded);
  }
}

const phonePage = '/c.html';
const enquiryPage = '/e.html';

/** The page that finds its own way at an address: the one for clients' links, the one on which anybody asks, or the dashboard. */
function pageAt(path: string): string {
  if (path.startsWith('/c/')) return phonePage;
  return path.startsWith('/e/') ? enquiryPage : '/index.html';
}

function encodingFor(file: File, request: FastifyRequest): Encoding | undefined {
  if (file.content.length < 1_000 || !compressed.has(extensionOf(file.type))) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function extensionOf(type: string): string {
  return Object.keys(types).find((extension) => types[extension] === type) ?? '';
}

function pathsIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function addressOf(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join('/')}`;
}

function fileAt(path: string): File {
  const content = readFileSync(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  return { content, type, etag, immutable: /[\\/]assets[\\/]/.test(path), encoded: new Map() };
}
