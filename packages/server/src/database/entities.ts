import { AftercareHandOverEntity } from '../modules/aftercare/aftercare-hand-over.entity.ts';
import { AftercareVersionEntity } from '../modules/aftercare/aftercare-version.entity.ts';
import { AppointmentEntity } from '../modules/appointments/appointment.entity.ts';
import { AppointmentMoveEntity } from '../modules/appointments/appointment-move.entity.ts';
import { RecordReadEntity } from '../modules/audit/record-read.entity.ts';
import { ClientEntity } from '../modules/clients/client.entity.ts';
import { ClientClinicEntity } from '../modules/clients/client-clinic.entity.ts';
import { ClinicEntity } from '../modules/clinics/clinic.entity.ts';
import { ComplicationEntity } from '../modules/complications/complication.entity.ts';
import { ComplicationFollowUpEntity } from '../modules/complications/complication-follow-up.entity.ts';
import { ConsentSignatureEntity } from '../modules/consents/consent-signature.entity.ts';
import { ConsentVersionEntity } from '../modules/consents/consent-version.entity.ts';
import { ConsentWithdrawalEntity } from '../modules/consents/consent-withdrawal.entity.ts';
import { ConsultationEntity } from '../modules/consultations/consultation.entity.ts';
import { ClosureEntity } from '../modules/diary/closure.entity.ts';
import { OpeningHoursEntity } from '../modules/diary/opening-hours.entity.ts';
import { RoomEntity } from '../modules/diary/room.entity.ts';
import { TimeOffEntity } from '../modules/diary/time-off.entity.ts';
import { WorkingDayEntity } from '../modules/diary/working-day.entity.ts';
import { WorkingHoursEntity } from '../modules/diary/working-hours.entity.ts';
import { EnquiryEntity } from '../modules/enquiries/enquiry.entity.ts';
import { CalendarFeedEntity } from '../modules/feeds/calendar-feed.entity.ts';
import { GradingEntity } from '../modules/gradings/grading.entity.ts';
import { GradingPairEntity } from '../modules/gradings/grading-pair.entity.ts';
import { HealthAnswersEntity } from '../modules/health/health-answers.entity.ts';
import { LicenceEntity } from '../modules/licences/licence.entity.ts';
import { ClientLinkEntity } from '../modules/links/client-link.entity.ts';
import { ClientLinkUseEntity } from '../modules/links/client-link-use.entity.ts';
import { OrganizationEntity } from '../modules/organizations/organization.entity.ts';
import { InstrumentVersionEntity } from '../modules/outcomes/instrument-version.entity.ts';
import { OutcomeEntity } from '../modules/outcomes/outcome.entity.ts';
import { PatchTestEntity } from '../modules/patch-tests/patch-test.entity.ts';
import { PhotoEntity } from '../modules/photos/photo.entity.ts';
import { PhotoComparisonEntity } from '../modules/photos/photo-comparison.entity.ts';
import { RecallEntity } from '../modules/recalls/recall.entity.ts';
import { RecallAttemptEntity } from '../modules/recalls/recall-attempt.entity.ts';
import { ReminderEntity } from '../modules/reminders/reminder.entity.ts';
import { SafetyOverrideEntity } from '../modules/safety/safety-override.entity.ts';
import { SessionEntity } from '../modules/sessions/session.entity.ts';
import { SessionAmendmentEntity } from '../modules/sessions/session-amendment.entity.ts';
import { SessionAnaestheticEntity } from '../modules/sessions/session-anaesthetic.entity.ts';
import { SessionPassEntity } from '../modules/sessions/session-pass.entity.ts';
import { StaffClinicEntity } from '../modules/staff/staff-clinic.entity.ts';
import { StaffMemberEntity } from '../modules/staff/staff-member.entity.ts';
import { LotEntity } from '../modules/stock/lot.entity.ts';
import { MixEntity } from '../modules/stock/mix.entity.ts';
import { MixPartEntity } from '../modules/stock/mix-part.entity.ts';
import { MovementEntity } from '../modules/stock/movement.entity.ts';
import { ProductEntity } from '../modules/stock/product.entity.ts';
import { TreatmentEntity } from '../modules/treatments/treatment.entity.ts';
import {
  PlannedPigmentEntity,
  PlannedSessionEntity,
  TreatmentPlanEntity,
} from '../modules/treatments/treatment-plan.entity.ts';
import { WaitlistEntryEntity } from '../modules/waitlist/waitlist-entry.entity.ts';
import { WaitlistOfferEntity } from '../modules/waitlist/waitlist-offer.entity.ts';

/** Every table that is written through TypeORM. A guard compares them with the migrated schema. */
export const entities = [
  AftercareHandOverEntity,
  AftercareVersionEntity,
  ComplicationEntity,
  ComplicationFollowUpEntity,
  AppointmentEntity,
  AppointmentMoveEntity,
  ClientEntity,
  ClientClinicEntity,
  ClinicEntity,
  ConsentSignatureEntity,
  ConsentVersionEntity,
  ConsentWithdrawalEntity,
  RecordReadEntity,
  ClientLinkEntity,
  ClientLinkUseEntity,
  OrganizationEntity,
  InstrumentVersionEntity,
  OutcomeEntity,
  GradingEntity,
  GradingPairEntity,
  PhotoEntity,
  PhotoComparisonEntity,
  CalendarFeedEntity,
  EnquiryEntity,
  ClosureEntity,
  OpeningHoursEntity,
  RoomEntity,
  TimeOffEntity,
  WorkingDayEntity,
  WorkingHoursEntity,
  ReminderEntity,
  SessionEntity,
  SessionAmendmentEntity,
  SessionAnaestheticEntity,
  SessionPassEntity,
  StaffClinicEntity,
  StaffMemberEntity,
  LotEntity,
  MixEntity,
  MixPartEntity,
  MovementEntity,
  ProductEntity,
  RecallEntity,
  RecallAttemptEntity,
  TreatmentEntity,
  ConsultationEntity,
  HealthAnswersEntity,
  LicenceEntity,
  PatchTestEntity,
  PlannedPigmentEntity,
  PlannedSessionEntity,
  SafetyOverrideEntity,
  TreatmentPlanEntity,
  WaitlistEntryEntity,
  WaitlistOfferEntity,
] as const;
