import { type Feed, type FeedEntry, feedWindow, mostFeedEntries } from '@stipple/domain/feeds';
import type { Instant } from '@stipple/domain/time';
import { found, Repository } from '../../work/index.ts';

const columns = `f.id, f.staff_member_id as "staffMemberId", f.created_at as "createdAt", f.revoked_at as "revokedAt",
  f.read_at as "readAt", f.version`;

export class Feeds extends Repository {
  /** The feed, held until commit. @throws Problem INPUT.NOT_FOUND. */
  async byIdForUpdate(id: string): Promise<Feed> {
    return found((await this.#where('f.id = $2 for update', id))[0]);
  }

  /** Feeds of these people that stand, in the order of their making. */
  openOf(staffMemberIds: readonly string[]): Promise<Feed[]> {
    return this.#where(
      'f.revoked_at is null and f.staff_member_id = any ($2) order by f.created_at, f.id',
      staffMemberIds,
    );
  }

  /** Every feed that stands, in the order of their making; at most 1,000. */
  open(): Promise<Feed[]> {
    return this.#where('f.revoked_at is null and $2 order by f.created_at, f.id limit 1000', true);
  }

  /** Ends the feed of this person that stands, if one does. */
  async endOpenOf(staffMemberId: string, at: Instant): Promise<void> {
    await this.tx.query(
      `update calendar_feed set revoked_at = $3, revoked_by = $2, version = version + 1
       where organization_id = $1 and staff_member_id = $2 and revoked_at is null`,
      [this.tx.ctx.organizationId, staffMemberId, at],
    );
  }

  /** Remembers that a calendar asked, once an hour at most: many calendars ask every few minutes. */
  async markRead(id: string): Promise<void> {
    await this.tx.query(
      `update calendar_feed set read_at = $3
       where organization_id = $1 and id = $2 and (read_at is null or read_at <= $3::timestamptz - interval '1 hour')`,
      [this.tx.ctx.organizationId, id, this.tx.now],
    );
  }

  /**
   * Appointments of this practitioner as a feed tells them, by time. It looks into the tables of appointments, clinics and
   * rooms and takes no column that says who comes or what for.
   */
  entriesOf(staffMemberId: string): Promise<FeedEntry[]> {
    const { from, until } = feedWindow(this.tx.now);
    return this.tx.query<FeedEntry>(
      `select a.id as "appointmentId", a.state, a.starts_at as "startsAt", a.ends_at as "endsAt", c.name as "clinicName",
         c.city, r.name as "roomName", a.version, coalesce(a.changed_at, a.created_at) as "changedAt"
       from appointment a
       join clinic c on c.organization_id = a.organization_id and c.id = a.clinic_id
       left join room r on r.organization_id = a.organization_id and r.id = a.room_id
       where a.organization_id = $1 and a.practitioner_id = $2 and a.starts_at >= $3 and a.starts_at < $4
       order by a.starts_at, a.id limit ${mostFeedEntries}`,
      [this.tx.ctx.organizationId, staffMemberId, from, until],
    );
  }

  #where(condition: string, value: unknown): Promise<Feed[]> {
    return this.tx.query<Feed>(`select ${columns} from calendar_feed f where f.organization_id = $1 and ${condition}`, [
      this.tx.ctx.organizationId,
      value,
    ]);
  }
}
