import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiConfig } from '@stipple/config';
import type { Clock } from '@stipple/server/clock';
import { openServer } from '@stipple/server/house';
import { Listener } from '@stipple/server/outbox';
import { openCarriers } from '@stipple/server/outside/carriers';
import { openStorage } from '@stipple/server/outside/storage';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { appModule } from './app.module.ts';
import { answerHeaders } from './edge/answer-headers.ts';
import { bodiesInTime, filesAsStreams } from './edge/bodies.ts';
import { DashboardFiles } from './edge/dashboard-files.ts';
import { HttpErrors } from './edge/http-errors.ts';
import { LiveStreams } from './edge/live-streams.ts';
import { NestLogger } from './edge/nest-logger.ts';
import { Readiness } from './edge/readiness.ts';

/** Largest body; a session of sixty passes with full notes is a twentieth of it. */
const mostBytes = 1024 * 1024;

/** How long answers under way may take once we are asked to stop. */
const drainMs = 6_000;

/** A running API. */
export interface Api {
  readonly app: NestFastifyApplication;
  /** Where it listens. */
  readonly url: string;
  /** Takes nothing new, answers what is under way, lets go of the database. */
  close(): Promise<void>;
}

interface Options {
  readonly config: ApiConfig;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** What an installation says about the world outside. */
function outsideOf(config: ApiConfig) {
  return { storage: openStorage(config), carriers: openCarriers(config), publicUrl: config.publicUrl };
}

/** @throws UnsafeDatabaseError and errors of the connection or the port, in words for whoever starts it. */
export async function startApi({ config, logger, clock }: Options): Promise<Api> {
  const { databaseAppUrl, secureCookies, host, port, dashboardDir, trustedProxies } = config;
  const server = await openServer({
    databaseAppUrl,
    name: 'stipple-api',
    ...outsideOf(config),
    ...(clock && { clock }),
  });
  const adapter = new FastifyAdapter({
    bodyLimit: mostBytes,
    genReqId: () => uuidv7(),
    trustProxy: trustedProxies ? [...trustedProxies] : false,
    // A photo on a poor line takes its time; all other bodies have less, see `bodiesInTime`.
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(appModule({ server, logger, secureCookies }), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useGlobalFilters(new HttpErrors(logger));
  answerHeaders(adapter.getInstance(), secureCookies);
  bodiesInTime(adapter.getInstance());
  filesAsStreams(adapter.getInstance());
  if (dashboardDir) new DashboardFiles(dashboardDir).serve(adapter.getInstance());
  const streams = app.get(LiveStreams);
  const listener = new Listener({
    url: databaseAppUrl,
    channel: 'stipple_live',
    onNotice: (notice) => streams.tell(notice),
    onError: (error) => logger.warn({ err: error }, 'live notices interrupted'),
  });
  await listener.open();
  await app.listen(port, host);
  return {
    app,
    url: await app.getUrl(),
    close: async () => {
      app.get(Readiness).stopping();
      streams.close();
      await listener.close();
      const late = setTimeout(() => adapter.getHttpServer().closeAllConnections(), drainMs);
      await app.close();
      clearTimeout(late);
      await server.close();
    },
  };
}
