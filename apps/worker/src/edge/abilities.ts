import type { OfOrganization } from '@stipple/domain/jobs';
import { Context } from '@stipple/server/work';
import type { Ability } from './job-runner.ts';
import type { Roster } from './roster.ts';
import { runSweep, type SweepTools, slotSchema, sweepRun } from './sweep-runner.ts';

/** Everything on the roster in the form the runner takes: handlers get a context of their job, finders are swept with. */
export function abilitiesOf({ handlers, finders }: Roster, tools: SweepTools): Ability[] {
  return [
    ...handlers.map(({ declaration, handler }) => ({
      ...pick(declaration),
      act: (payload: object, jobId: string) => {
        const own = payload as OfOrganization;
        return handler.handle(Context.ofJob(own.organizationId, jobId), own as never);
      },
    })),
    ...finders.map(({ sweep, finder }) => ({
      ...pick(sweepRun(sweep)),
      act: (run: object) => runSweep(sweep, finder, slotSchema.parse(run).slot, tools),
    })),
  ];
}

function pick({ name, queue, payload }: Omit<Ability, 'act'>): Omit<Ability, 'act'> {
  return { name, queue, payload };
}
