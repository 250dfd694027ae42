import { z } from 'zod';
import { jobCatalogue } from './catalogue.ts';
import { defineJob } from './job.ts';
import { day, id, instant } from './payload.ts';
import { defineSweep } from './sweep.ts';

const organizationId = '018f0000-0000-7000-8000-000000000001';
const treatmentId = '018f0000-0000-7000-8000-000000000002';
const settleTreatment = defineJob({
  name: 'settle-treatment',
  payload: z.object({ organizationId: id, treatmentId: id, claim: z.int() }),
  queue: 'items',
  idBy: ['treatmentId', 'claim'],
});

describe('a job', () => {
  it('has an id made of its name and fields, which no queue mistakes', () => {
    const jobId = settleTreatment.jobId?.({ organizationId, treatmentId, claim: 3 });
    expect(jobId).toBe(`settle-treatment.${treatmentId}.3`);
    expect(jobId).not.toContain(':');
  });

  it('refuses an id field that is unknown, optional, or holds a colon', () => {
    const payload = z.object({ organizationId: id, dueAt: instant, on: day.optional() });
    const declare = (idBy: readonly ('dueAt' | 'on')[]) => () =>
      defineJob({ name: 'mark-due', payload, queue: 'items', idBy });
    expect(declare(['dueAt'])).toThrow('idBy "dueAt"');
    expect(declare(['on'])).toThrow('idBy "on"');
  });

  it('accepts the payload of the release before: an added field is optional', () => {
    const payload = z.object({ organizationId: id, added: z.int().optional() });
    const job = defineJob({ name: 'mark-due', payload, queue: 'items' });
    expect(job.payload.parse({ organizationId })).toEqual({ organizationId });
  });

  it('has no room for free text', () => {
    const payload = z.object({ organizationId: id, name: z.string() });
    expect(() => defineJob({ name: 'greet-client', payload, queue: 'items' })).toThrow('payload.name');
  });
});

describe('a sweep', () => {
  it('says what it adds and how often', () => {
    const sweep = defineSweep({ name: 'sweep-settled-treatments', everySeconds: 60, adds: settleTreatment });
    expect(jobCatalogue({ jobs: [settleTreatment], sweeps: [sweep] }).sweeps[0]?.adds.name).toBe('settle-treatment');
    expect(() => jobCatalogue({ jobs: [], sweeps: [sweep] })).toThrow('settle-treatment, which is not listed');
  });

  it('comes round in whole seconds', () => {
    const declare = () => defineSweep({ name: 'sweep-things', everySeconds: 0.5, adds: settleTreatment });
    expect(declare).toThrow('everySeconds');
  });
});

describe('the job catalogue', () => {
  it('holds each name once', () => {
    expect(() => jobCatalogue({ jobs: [settleTreatment, settleTreatment], sweeps: [] })).toThrow('twice');
  });
});
