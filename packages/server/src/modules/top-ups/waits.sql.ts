/**
 * Waits for top-ups from the record itself: the one definition, for one treatment as for a rebuild. `$1` is the
 * organization.
 *
 * A wait begins with the last session of the course, or a top-up. It ends with the next top-up; where the treatment was
 * closed, on that day, or with the last contact when contact was lost. Perfecting visits are part of the course. What
 * the record has only heard of later (an import) is known from then on.
 *
 * @param which condition on the treatment `t`, or "true" for all of them
 */
export function waitsFromRecord(which: string): string {
  return `
insert into top_up_wait (organization_id, treatment_id, number, client_id, clinic_id, practitioner_id, indication,
  skin, product_id, began_on, known_from, ended_on, ended_by, updated_at)
with course as (
  select t.id, t.client_id, t.clinic_id, t.indication, t.close_reason,
    (t.created_at at time zone c.zone)::date as heard_of_on, (t.closed_at at time zone c.zone)::date as closed_on
  from treatment t
  join clinic c on c.organization_id = $1 and c.id = t.clinic_id
  where t.organization_id = $1 and t.course_completed_at is not null and ${which}
), done as (
  select s.treatment_id, s.id, s.kind, s.practitioner_id, s.started_on, s.started_at,
    count(*) filter (where s.kind = 'top_up') over (partition by s.treatment_id order by s.started_at, s.id) as number
  from session s join course t on t.id = s.treatment_id
  where s.organization_id = $1 and s.state = 'completed' and s.kind in ('session', 'top_up')
), beginning as (
  select distinct on (treatment_id, number) treatment_id, number, id as session_id, practitioner_id, started_on as began_on
  from done order by treatment_id, number, kind = 'session' and number > 0, started_at desc, id desc
), wait as (
  select b.*, lead(began_on) over (partition by treatment_id order by number) as topped_up_on from beginning b
)
select $1, w.treatment_id, w.number, t.client_id, t.clinic_id, w.practitioner_id, t.indication, seen.skin,
  used.product_id, w.began_on, nullif(greatest(t.heard_of_on, w.began_on), w.began_on),
  case when w.topped_up_on is not null then w.topped_up_on
    when t.close_reason = 'lost_contact' then greatest(w.began_on, least(t.closed_on, met.last_on))
    when t.closed_on is not null then greatest(w.began_on, t.closed_on) end,
  case when w.topped_up_on is not null then 'topped_up' when t.close_reason = 'lost_contact' then 'out_of_touch'
    when t.closed_on is not null then 'left' end,
  clock_timestamp()
from wait w
join course t on t.id = w.treatment_id
left join lateral (
  select skin from consultation o where o.organization_id = $1 and o.client_id = t.client_id
  order by o.held_at desc, o.number desc limit 1
) seen on true
left join lateral (
  select m.product_id from session_pass p
  join mix_part m on m.organization_id = $1 and m.mix_id = p.mix_id
  where p.organization_id = $1 and p.session_id = w.session_id
  group by m.product_id order by count(*) desc, sum(m.ml) desc nulls last, m.product_id limit 1
) used on true
left join lateral (
  select max(day) as last_on from (
    select started_on as day from session s
    where s.organization_id = $1 and s.treatment_id = t.id and s.state = 'completed'
    union all
    select assessed_on from outcome o where o.organization_id = $1 and o.treatment_id = t.id
  ) contact
) met on t.close_reason = 'lost_contact'
`;
}
