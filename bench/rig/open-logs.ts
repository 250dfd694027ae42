import pg from 'pg';

interface OpenPass {
  readonly id: string;
  readonly zone: string;
  readonly mixId: string;
  readonly needle: string;
  readonly depthMm: number;
}

interface OpenMix {
  readonly id: string;
  readonly waterMl: number;
  readonly parts: readonly { readonly lotId: string; readonly ml: number }[];
}

/** A log in somebody's hands: as the server holds it, and what is typed next. */
export class OpenLog {
  readonly id: string;
  readonly clinicId: string;
  readonly passes: readonly OpenPass[];
  readonly mixes: readonly OpenMix[];
  version = 1;
  #typed = 0;
  readonly #times: { readonly startedAt: string; readonly endedAt: string };

  constructor(row: LogRow) {
    const { id, clinicId, passes, mixes, startedAt, endedAt } = row;
    [this.id, this.clinicId, this.passes, this.mixes] = [id, clinicId, passes, mixes];
    this.#times = { startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString() };
  }

  /** Every other change is of a pass, the rest is words. */
  get changesPass(): boolean {
    return this.#typed % 2 === 1;
  }

  /** What is saved next. */
  next() {
    return {
      ...this.#times,
      notes: `Calm skin, round ${this.#typed}.`,
      minutes: 30 + (Math.ceil(this.#typed / 2) % 9),
    };
  }

  /** The input of the mutation. */
  input() {
    const { notes, minutes, ...times } = this.next();
    const passes = this.passes.map((pass) => ({ ...pass, minutes: this.#typed === 0 ? 30 : minutes }));
    const { id, version, mixes } = this;
    return { id, version, ...times, zones: ['crown', 'top'], mixes, passes, skinReaction: 'mild', notes };
  }

  saved(): void {
    this.version += 1;
    this.#typed += 1;
  }
}

interface LogRow extends Pick<OpenLog, 'id' | 'clinicId' | 'passes' | 'mixes'> {
  readonly startedAt: Date;
  readonly endedAt: Date;
}

/** So many of the open sessions of a bench database, with their passes and mixes. */
export async function openLogs(adminUrl: string, count: number): Promise<OpenLog[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<LogRow>(logs, [count]);
  await admin.end();
  return rows.map((row) => new OpenLog(row));
}

const logs = `
select s.id, s.clinic_id as "clinicId", s.started_at as "startedAt", s.ended_at as "endedAt",
  (select jsonb_agg(jsonb_build_object('id', p.id, 'zone', p.zone, 'mixId', p.mix_id, 'needle', p.needle,
     'depthMm', p.depth_mm) order by p.position) from session_pass p where p.session_id = s.id) as passes,
  (select jsonb_agg(jsonb_build_object('id', m.id, 'waterMl', m.water_ml, 'parts', (
     select jsonb_agg(jsonb_build_object('lotId', t.lot_id, 'ml', t.ml) order by t.position)
     from mix_part t where t.mix_id = m.id))) from mix m where m.session_id = s.id) as mixes
from session s order by s.id limit $1`;
