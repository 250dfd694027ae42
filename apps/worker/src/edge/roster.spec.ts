import { defineEvent, defineSubscriber, eventCatalogue } from '@stipple/domain/events';
import { defineJob, defineSweep, done, id, jobCatalogue } from '@stipple/domain/jobs';
import { z } from 'zod';
import { Finds, Handles } from './handler.ts';
import { rosterOf } from './roster.ts';

const thingHappened = defineEvent('thing-happened', { thingId: id });
const actOnThing = defineSubscriber({ name: 'act-on-thing', on: [thingHappened] });
const doThing = defineJob({ name: 'do-thing', payload: z.object({ organizationId: id, thingId: id }), queue: 'items' });
const undeclared = defineJob({ name: 'do-nothing', payload: z.object({ organizationId: id }), queue: 'items' });
const sweepThings = defineSweep({ name: 'sweep-things', everySeconds: 60, adds: doThing });
const events = eventCatalogue({ events: [thingHappened], subscribers: [actOnThing] });
const jobs = jobCatalogue({ jobs: [doThing], sweeps: [sweepThings] });

@Handles(actOnThing)
class ActOnThing {
  handle = async () => done;
}

@Handles(doThing)
class DoThing {
  handle = async () => done;
}

@Handles(doThing)
class DoThingToo {
  handle = async () => done;
}

@Handles(undeclared)
class DoNothing {
  handle = async () => done;
}

@Finds(sweepThings)
class FindThings {
  find = async () => ({ items: [], next: undefined });
}

const complete = [new ActOnThing(), new DoThing(), new FindThings(), { some: 'service' }];

describe('the roster', () => {
  it('gives each job, subscriber and sweep its hands', () => {
    const roster = rosterOf(events, jobs, complete);
    expect(roster.handlers.map(({ declaration }) => declaration.name)).toEqual(['act-on-thing', 'do-thing']);
    expect(roster.finders.map(({ sweep }) => sweep.name)).toEqual(['sweep-things']);
  });

  it('refuses a job without a handler, and names every one', () => {
    expect(() => rosterOf(events, jobs, [new ActOnThing()])).toThrow(
      'The worker is incomplete:\n  job do-thing has no handler\n  sweep sweep-things has no handler',
    );
  });

  it('refuses a job with two', () => {
    expect(() => rosterOf(events, jobs, [...complete, new DoThingToo()])).toThrow(
      'job do-thing has two: DoThing and DoThingToo',
    );
  });

  it('refuses a handler of something that is not declared', () => {
    expect(() => rosterOf(events, jobs, [...complete, new DoNothing()])).toThrow(
      'DoNothing is for do-nothing, which is not declared',
    );
  });
});
