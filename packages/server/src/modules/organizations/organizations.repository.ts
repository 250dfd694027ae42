import type { Organization } from '@stipple/domain/organizations';
import { Problem } from '@stipple/domain/problems';
import { found, Repository } from '../../work/index.ts';

const columns = `id, name, healing_days as "healingDays", settling_days as "settlingDays",
  top_up_after_months as "topUpAfterMonths", isotretinoin_wait_months as "isotretinoinWaitMonths",
  cancer_therapy_wait_months as "cancerTherapyWaitMonths", patch_test_read_hours as "patchTestReadHours",
  patch_test_months as "patchTestMonths", health_months as "healthMonths", version`;

export class Organizations extends Repository {
  /** The organization this transaction speaks for. */
  async current(): Promise<Organization> {
    const { organizationId } = this.tx.ctx;
    return found(
      await this.tx.first<Organization>(`select ${columns} from organization where id = $1`, [organizationId]),
    );
  }

  /**
   * Saves the row that still has the version the caller saw. By hand, because this one table is keyed by its own id
   * and not by an organization's.
   *
   * @throws Problem INPUT.STALE when somebody else was first.
   */
  async save({ id, version, ...organization }: Organization): Promise<void> {
    const { name, healingDays, settlingDays, topUpAfterMonths } = organization;
    const { isotretinoinWaitMonths, cancerTherapyWaitMonths } = organization;
    const { patchTestReadHours, patchTestMonths, healthMonths } = organization;
    const saved = await this.tx.query(
      `update organization set name = $3, healing_days = $4, settling_days = $5, top_up_after_months = $6,
         isotretinoin_wait_months = $7, cancer_therapy_wait_months = $8, patch_test_read_hours = $9,
         patch_test_months = $10, health_months = $11, version = version + 1
       where id = $1 and version = $2 returning id`,
      [
        ...[id, version, name, healingDays, settlingDays, topUpAfterMonths, isotretinoinWaitMonths],
        ...[cancerTherapyWaitMonths, patchTestReadHours, patchTestMonths, healthMonths],
      ],
    );
    if (saved.length !== 1) throw new Problem('INPUT.STALE', { field: 'version' });
  }
}
