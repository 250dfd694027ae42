import { highFrom, reportedInstruments } from '@stipple/domain/outcomes';

/** An organization's own instruments may be called anything: only what is counted is read. */
const reported = reportedInstruments.map((key) => `'${key}'`).join(', ');

/** Columns of a cell that add up, in the order of the SELECT below. */
export const summed: readonly string[] = [
  ...['initial_sessions', 'perfecting_sessions', 'top_up_sessions', 'minutes', 'appointments', 'no_shows'],
  ...scoreColumns('satisfaction'),
  ...scoreColumns('confidence'),
  ...scoreColumns('visual_density'),
];

/**
 * The figures of clinics and days from the record itself: the one definition, for a single cell as for a rebuild.
 * `$1` is the organization.
 *
 * @param cell condition on `clinic_id` and `day`, or "true" for all of them
 */
export function dayFiguresFromRecord(cell: string): string {
  return `
insert into clinic_day_figures (organization_id, clinic_id, day, ${summed.join(', ')}, updated_at)
select $1, clinic_id, day,
  count(*) filter (where what = 'session'), count(*) filter (where what = 'perfecting'), count(*) filter (where what = 'top_up'),
  coalesce(sum(minutes), 0),
  count(*) filter (where what in ('came', 'no_show')), count(*) filter (where what = 'no_show'),
  ${scoreSums('satisfaction', highFrom.satisfaction)},
  ${scoreSums('confidence', highFrom.confidence)},
  ${scoreSums('visual_density', highFrom.visual_density)},
  clock_timestamp()
from (
  select clinic_id, started_on as day, kind as what, round(extract(epoch from ended_at - started_at) / 60) as minutes, null::numeric as score
  from session where organization_id = $1 and state = 'completed'
  union all
  select clinic_id, starts_on, case state when 'no_show' then 'no_show' else 'came' end, null, null
  from appointment where organization_id = $1 and state <> 'cancelled'
  union all
  select clinic_id, assessed_on, instrument, null, score
  from outcome where organization_id = $1 and instrument in (${reported})
) as happened
where ${cell}
group by clinic_id, day`;
}

/**
 * The figures of whole months, from those of their days. `$1` is the organization.
 *
 * @param cell condition on `clinic_id` and `month`, or "true" for all of them
 */
export function monthFiguresFromDays(cell: string): string {
  return `
insert into clinic_month_figures (organization_id, clinic_id, month, ${summed.join(', ')}, updated_at)
select $1, clinic_id, month, ${summed.map((column) => `sum(${column})`).join(', ')}, max(updated_at)
from (select *, ${monthOf('day')} as month from clinic_day_figures where organization_id = $1) as days
where ${cell}
group by clinic_id, month`;
}

/** First day of a day's month, in SQL. */
export function monthOf(day: string): string {
  return `date_trunc('month', ${day}::timestamp)::date`;
}

/** How many treatments of each clinic are in each state, from the record. `$1` is the organization. */
export function stateFiguresFromRecord(clinic: string): string {
  return `
insert into clinic_state_figures (organization_id, clinic_id, state, treatments, updated_at)
select $1, clinic_id, state, count(*), clock_timestamp() from treatment
where organization_id = $1 and ${clinic} group by clinic_id, state`;
}

function scoreColumns(instrument: string): string[] {
  return ['answers', 'sum', 'high'].map((part) => `${instrument}_${part}`);
}

function scoreSums(instrument: string, highFrom: number): string {
  const of = `filter (where what = '${instrument}'`;
  return `count(*) ${of}), coalesce(sum(score) ${of}), 0), count(*) ${of} and score >= ${highFrom})`;
}
