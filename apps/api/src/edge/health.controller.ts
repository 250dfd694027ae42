import { Controller, Get, Header, HttpCode, HttpException, HttpStatus } from '@nestjs/common';
import { Metrics } from './metrics.ts';
import { Readiness } from './readiness.ts';

/** For those who run it. Says nothing about anybody's data, so it asks nobody who they are. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @HttpCode(HttpStatus.OK)
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('health/ready')
  async ready(): Promise<{ status: 'ready' }> {
    const reason = await this.readiness.reasonAgainst();
    if (reason) throw new HttpException({ status: 'not ready', reason }, HttpStatus.SERVICE_UNAVAILABLE);
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  counted(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
