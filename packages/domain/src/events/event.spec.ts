import { z } from 'zod';
import { id } from '../jobs/payload.ts';
import { eventCatalogue, subscribersOf } from './catalogue.ts';
import { defineEvent, messageOf } from './event.ts';
import { defineSubscriber } from './subscriber.ts';

const sessionCompleted = defineEvent('session-completed', { sessionId: id, clinicId: id });
const sessionAmended = defineEvent('session-amended', { sessionId: id, amendment: z.int().optional() });
const [a, b, c, d] = [1, 2, 3, 4].map((n) => `018f0000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const at = '2026-11-22T12:00:00.000Z';

describe('an event', () => {
  it('is made from ids and keeps only what was declared', () => {
    const stray = { organizationId: a, sessionId: b, clinicId: c, note: 'painful' };
    const made = sessionCompleted.make(stray, { id: d, occurredAt: at });
    expect(made).toEqual({
      id: d,
      name: 'session-completed',
      organizationId: a,
      occurredAt: at,
      payload: { sessionId: b, clinicId: c },
    });
    expect(sessionCompleted.message.parse(messageOf(made)).sessionId).toBe(b);
  });

  it('is refused when an id is not an id', () => {
    const wrong = { organizationId: a, sessionId: 'b', clinicId: c };
    expect(() => sessionCompleted.make(wrong, { id: d, occurredAt: at })).toThrow('sessionId');
  });

  it('has no room for free text', () => {
    expect(() => defineEvent('client-noted', { note: z.string() })).toThrow('payload.note');
    expect(() => defineEvent('client-noted', { mail: z.email().optional() })).toThrow('payload.mail');
    expect(() => defineEvent('client-noted', { any: z.unknown() })).toThrow('payload.any');
    expect(() => defineEvent('client-noted', { tags: z.array(z.string()) })).toThrow('payload.tags[]');
    expect(() => defineEvent('client-noted', { state: z.enum(['new', 'old']) })).not.toThrow();
  });

  it('is named in kebab-case', () => {
    expect(() => defineEvent('SessionCompleted', {})).toThrow('kebab-case');
  });
});

describe('a subscriber', () => {
  const subscriber = defineSubscriber({
    name: 'update-figures',
    on: [sessionCompleted, sessionAmended],
    queue: 'figures',
  });

  it('receives any of its events, told apart by name', () => {
    const message = messageOf(sessionAmended.make({ organizationId: a, sessionId: b }, { id: d, occurredAt: at }));
    const received = subscriber.payload.parse(message);
    expect(received.name === 'session-amended' ? received.amendment : 'completed').toBeUndefined();
    expect(subscriber.jobId(received)).toBe(`update-figures.${d}`);
  });

  it('refuses an event it does not answer', () => {
    expect(() =>
      subscriber.payload.parse({ eventId: d, name: 'other-thing', organizationId: a, occurredAt: at }),
    ).toThrow();
  });

  it('answers at least one event', () => {
    expect(() => defineSubscriber({ name: 'sit-idle', on: [] })).toThrow('answers no event');
  });

  it('is found by the name of an event, and an unknown name is told from a lonely one', () => {
    const catalogue = eventCatalogue({ events: [sessionCompleted, sessionAmended], subscribers: [subscriber] });
    expect(subscribersOf(catalogue, 'session-completed')).toEqual([subscriber]);
    expect(subscribersOf(catalogue, 'never-heard')).toBeUndefined();
  });
});

describe('the event catalogue', () => {
  it('holds each name once', () => {
    expect(() => eventCatalogue({ events: [sessionCompleted, sessionCompleted], subscribers: [] })).toThrow('twice');
  });

  it('lists every event that is answered', () => {
    const subscriber = defineSubscriber({ name: 'plan-aftercare', on: [sessionCompleted] });
    expect(() => eventCatalogue({ events: [], subscribers: [subscriber] })).toThrow(
      'session-completed, which is not listed',
    );
  });
});
