import { AccessModule } from './access/access.graphql-module.ts';
import { AftercareModule } from './aftercare/aftercare.graphql-module.ts';
import { AppointmentLinksModule } from './appointment-links/appointment-link.graphql-module.ts';
import { AppointmentsModule } from './appointments/appointment.graphql-module.ts';
import { AuditModule } from './audit/record-opening.graphql-module.ts';
import { ClientsModule } from './clients/client.graphql-module.ts';
import { ClinicsModule } from './clinics/clinic.graphql-module.ts';
import { ComplicationsModule } from './complications/complication.graphql-module.ts';
import { ConsentsModule } from './consents/consent.graphql-module.ts';
import { ConsultationsModule } from './consultations/consultation.graphql-module.ts';
import { DiaryModule } from './diary/diary.graphql-module.ts';
import { EnquiriesModule } from './enquiries/enquiry.graphql-module.ts';
import { FeedsModule } from './feeds/feed.graphql-module.ts';
import { GradingsModule } from './gradings/grading.graphql-module.ts';
import { HealthModule } from './health/health.graphql-module.ts';
import { LicencesModule } from './licences/licence.graphql-module.ts';
import { LinksModule } from './links/link.graphql-module.ts';
import { MessagesModule } from './messages/message.graphql-module.ts';
import { OrganizationsModule } from './organizations/organization.graphql-module.ts';
import { OutcomesModule } from './outcomes/outcome.graphql-module.ts';
import { PatchTestsModule } from './patch-tests/patch-test.graphql-module.ts';
import { PhotosModule } from './photos/photo.graphql-module.ts';
import { RecallsModule } from './recalls/recall.graphql-module.ts';
import { RemindersModule } from './reminders/reminder.graphql-module.ts';
import { ReportsModule } from './reports/overview.graphql-module.ts';
import { SafetyModule } from './safety/safety.graphql-module.ts';
import { SessionsModule } from './sessions/session.graphql-module.ts';
import { StaffModule } from './staff/staff-member.graphql-module.ts';
import { StockModule } from './stock/lot.graphql-module.ts';
import { TopUpsModule } from './top-ups/top-up.graphql-module.ts';
import { TreatmentsModule } from './treatments/treatment.graphql-module.ts';
import { WaitlistModule } from './waitlist/waitlist.graphql-module.ts';

/** Every feature that speaks GraphQL. */
export const features = [
  AccessModule,
  OrganizationsModule,
  ClinicsModule,
  StaffModule,
  LicencesModule,
  ClientsModule,
  ConsultationsModule,
  HealthModule,
  AuditModule,
  ConsentsModule,
  LinksModule,
  TreatmentsModule,
  PatchTestsModule,
  SafetyModule,
  DiaryModule,
  AppointmentsModule,
  AppointmentLinksModule,
  WaitlistModule,
  EnquiriesModule,
  FeedsModule,
  SessionsModule,
  StockModule,
  RecallsModule,
  AftercareModule,
  PhotosModule,
  GradingsModule,
  ComplicationsModule,
  OutcomesModule,
  RemindersModule,
  MessagesModule,
  TopUpsModule,
  ReportsModule,
] as const;
