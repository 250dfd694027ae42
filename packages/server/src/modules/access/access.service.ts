import type { ChangePasswordInput, Role, SetUpInput, SignInInput } from '@stipple/domain/access';
import { reachesWholeOrganization } from '@stipple/domain/access';
import { defaultSettings } from '@stipple/domain/organizations';
import { Problem } from '@stipple/domain/problems';
import { addMinutes, type Instant } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import { Context, type IdempotencyKey, type Tx, type Work } from '../../work/index.ts';
import { giveConsentTemplates } from './consent-templates.ts';
import { hashPassword, passwordFits } from './password.ts';
import { RecentSignIns, type SignedIn } from './recent-sign-ins.ts';
import { Throttle } from './throttle.ts';
import { newToken, tokenHashOf } from './token.ts';

/** A sign-in ends after so many hours, whatever happens. */
const signInHours = 14;

/** What a new sign-in gives: the token goes into the cookie and nowhere else. */
export interface NewSignIn {
  readonly token: string;
  readonly expiresAt: Instant;
}

interface Workplace {
  readonly organizationId: string;
  readonly staffMemberId: string;
}

/** The way in: sign-in, sign-out, and who a token belongs to. */
export class AccessService {
  readonly #work: Work;
  readonly #recent = new RecentSignIns();

  constructor(work: Work) {
    this.#work = work;
    // Staff changed: a role, a reach, or whether somebody is here at all.
    work.onCommit((topics) => topics.has('staff') && this.#recent.forget());
  }

  /** True until the first organization stands. */
  async needsSetUp(): Promise<boolean> {
    const rows = await this.#work.asVisitor({}, (query) => query('select 1 from installation'));
    return rows.length === 0;
  }

  /**
   * @param address where the request comes from, for the throttle
   * @throws Problem ACCESS.WRONG_NAME_OR_PASSWORD, the same for an unknown e-mail; ACCESS.TOO_MANY_ATTEMPTS.
   */
  async signIn({ email, password }: SignInInput, address: string): Promise<NewSignIn> {
    const now = this.#work.now();
    const account = await this.#work.asVisitor({ email }, async (query) => {
      await Throttle.ofSignIn(query, email, address).enter(now);
      const [row] = await query<{ id: string; passwordHash: string }>(
        'select id, password_hash as "passwordHash" from account where email = $1',
        [email],
      );
      return row;
    });
    const fits = await passwordFits(password, account?.passwordHash);
    const workplace = fits && account ? await this.#workplaceOf(account.id) : undefined;
    if (!account || !workplace) throw new Problem('ACCESS.WRONG_NAME_OR_PASSWORD', { field: 'password' });
    await this.#work.asVisitor({}, (query) => Throttle.ofSignIn(query, email, address).succeeded());
    return this.#open(account.id, workplace, now);
  }

  /** Who a token belongs to now; null when it is unknown, over, or its person has been removed. */
  async contextOf(token: string, requestId: string, idempotency?: IdempotencyKey): Promise<Context | null> {
    const tokenHash = tokenHashOf(token);
    const signedIn = await this.#recent.of(tokenHash, () => this.#lookUp(tokenHash));
    if (!signedIn || signedIn.expiresAt <= this.#work.now()) return null;
    return Context.ofSignIn({ ...signedIn, requestId, ...(idempotency && { idempotency }) });
  }

  /** Of these sign-ins of one organization, those that still stand; for live screens, which outlast a request. */
  async openSignIns(organizationId: string, signInIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.#work.asVisitor({ organizationId }, (query) =>
      query<{ id: string }>(
        'select id from sign_in where organization_id = $1 and id = any ($2) and ended_at is null and expires_at > $3',
        [organizationId, signInIds, this.#work.now()],
      ),
    );
    return new Set(rows.map((row) => row.id));
  }

  async signOut(ctx: Context): Promise<void> {
    await this.#end(ctx, (actor) => ({ column: 'id', value: actor.signInId }));
  }

  /** Ends every sign-in of this person, this one included. */
  async signOutEverywhere(ctx: Context): Promise<void> {
    await this.#end(ctx, (actor) => ({ column: 'account_id', value: actor.accountId }));
  }

  /** Changes the password and ends every other sign-in. @throws Problem ACCESS.WRONG_PASSWORD. */
  async changePassword(ctx: Context, { currentPassword, newPassword }: ChangePasswordInput): Promise<void> {
    const { accountId, signInId } = actorOf(ctx);
    const [account] = await this.#work.asVisitor({ accountId }, (query) =>
      query<{ passwordHash: string }>('select password_hash as "passwordHash" from account where id = $1', [accountId]),
    );
    if (!(await passwordFits(currentPassword, account?.passwordHash))) {
      throw new Problem('ACCESS.WRONG_PASSWORD', { field: 'currentPassword' });
    }
    const passwordHash = await hashPassword(newPassword);
    await this.#work.asVisitor({ accountId, organizationId: ctx.organizationId }, async (query) => {
      await query('update account set password_hash = $2 where id = $1', [accountId, passwordHash]);
      await query('update sign_in set ended_at = $3 where account_id = $1 and id <> $2 and ended_at is null', [
        accountId,
        signInId,
        this.#work.now(),
      ]);
    });
    this.#recent.forget();
  }

  /** First run: the organization, its first clinic and its owner. @throws Problem ACCESS.ALREADY_SET_UP. */
  async setUp(input: SetUpInput): Promise<NewSignIn> {
    const now = this.#work.now();
    const [organizationId, accountId, staffMemberId] = [uuidv7(), uuidv7(), uuidv7()];
    const passwordHash = await hashPassword(input.password);
    await this.#work.asVisitor({ organizationId, accountId }, async (query) => {
      const first = await query('insert into installation default values on conflict do nothing returning 1');
      if (first.length === 0) throw new Problem('ACCESS.ALREADY_SET_UP');
      const { healingDays, settlingDays, topUpAfterMonths } = defaultSettings;
      await query(
        `insert into organization (id, name, healing_days, settling_days, top_up_after_months, created_at) values ($1, $2, $3, $4, $5, $6)`,
        [organizationId, input.organizationName, healingDays, settlingDays, topUpAfterMonths, now],
      );
      await query(
        `insert into clinic (organization_id, id, name, city, zone, currency, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [organizationId, uuidv7(), input.clinicName, input.city, input.zone, input.currency, now],
      );
      await query('insert into account (id, email, password_hash, created_at) values ($1, $2, $3, $4)', [
        accountId,
        input.email,
        passwordHash,
        now,
      ]);
      await query(
        `insert into staff_member (organization_id, id, account_id, name, email, role, practitioner, created_at)
         values ($1, $2, $3, $4, $5, 'owner', false, $6)`,
        [organizationId, staffMemberId, accountId, input.ownerName, input.email, now],
      );
      await giveConsentTemplates(query, organizationId, now);
    });
    return this.#open(accountId, { organizationId, staffMemberId }, now);
  }

  async #lookUp(tokenHash: string): Promise<SignedIn | undefined> {
    return this.#work.asVisitor({ tokenHash }, async (query) => {
      const [signIn] = await query<Omit<SignedIn, 'role' | 'reach'>>(signInOfToken, [tokenHash, this.#work.now()]);
      if (!signIn) return undefined;
      const [staff] = await query<{ role: Role; clinicIds: string[] }>(staffOfSignIn, [signIn.staffMemberId]);
      return (
        staff && {
          ...signIn,
          role: staff.role,
          reach: reachesWholeOrganization(staff.role) ? 'everything' : staff.clinicIds,
        }
      );
    });
  }

  /** The chain this account works for; of several, the one it signed in to last. */
  async #workplaceOf(accountId: string): Promise<Workplace | undefined> {
    const [workplace] = await this.#work.asVisitor({ accountId }, (query) =>
      query<Workplace>(
        `select organization_id as "organizationId", id as "staffMemberId" from staff_member m
         where account_id = $1 and removed_at is null
         order by (select max(created_at) from sign_in s where s.account_id = $1 and s.organization_id = m.organization_id)
           desc nulls last, id limit 1`,
        [accountId],
      ),
    );
    return workplace;
  }

  async #open(accountId: string, { organizationId, staffMemberId }: Workplace, now: Instant): Promise<NewSignIn> {
    const { token, tokenHash } = newToken();
    const expiresAt = addMinutes(now, signInHours * 60);
    await this.#work.asVisitor({ accountId, organizationId }, (query) =>
      query(
        `insert into sign_in (organization_id, id, account_id, staff_member_id, token_hash, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [organizationId, uuidv7(), accountId, staffMemberId, tokenHash, now, expiresAt],
      ),
    );
    return { token, expiresAt };
  }

  async #end(ctx: Context, which: (actor: Actor) => { column: 'id' | 'account_id'; value: string }): Promise<void> {
    const actor = actorOf(ctx);
    const { column, value } = which(actor);
    await this.#work.asVisitor({ accountId: actor.accountId, organizationId: ctx.organizationId }, (query) =>
      query(`update sign_in set ended_at = $2 where ${column} = $1 and ended_at is null`, [value, this.#work.now()]),
    );
    this.#recent.forget();
  }
}

type Actor = NonNullable<Context['actor']>;

function actorOf(ctx: Context): Actor {
  if (!ctx.actor) throw new Problem('ACCESS.NOT_SIGNED_IN');
  return ctx.actor;
}

/** Ends the open sign-ins of a staff member: whoever has lost access loses it now. */
export async function endSignInsOf(tx: Tx, staffMemberId: string): Promise<void> {
  await tx.query(
    'update sign_in set ended_at = $3 where organization_id = $1 and staff_member_id = $2 and ended_at is null',
    [tx.ctx.organizationId, staffMemberId, tx.now],
  );
}

const signInOfToken = `
select id as "signInId", organization_id as "organizationId", account_id as "accountId", staff_member_id as "staffMemberId",
  expires_at as "expiresAt", set_config('app.organization_id', organization_id::text, true)
from sign_in where token_hash = $1 and ended_at is null and expires_at > $2`;

const staffOfSignIn = `
select m.role, array(select clinic_id::text from staff_clinic c
    where c.organization_id = m.organization_id and c.staff_member_id = m.id) as "clinicIds"
from staff_member m
where m.organization_id = (select current_setting('app.organization_id')::uuid) and m.id = $1 and m.removed_at is null`;
