import { type ComponentType, lazy } from 'react';

/** A screen whose code comes when it is first asked for. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

export const SignIn = page(() => import('./resources/access/SignInPage.tsx'), 'SignInPage');
export const SetUp = page(() => import('./resources/access/SetUpPage.tsx'), 'SetUpPage');
export const ClientList = page(() => import('./resources/clients/ClientList.tsx'), 'ClientList');
export const SessionLogger = page(() => import('./resources/sessions/SessionLogger.tsx'), 'SessionLogger');
export const StartSession = page(() => import('./resources/sessions/StartSession.tsx'), 'StartSession');
export const Today = page(() => import('./resources/appointments/TodayPage.tsx'), 'TodayPage');
export const Diary = page(() => import('./resources/diary/DiaryPage.tsx'), 'DiaryPage');
export const ClientAdd = page(() => import('./resources/clients/ClientAdd.tsx'), 'ClientAdd');
export const ClientPage = page(() => import('./resources/clients/ClientPage.tsx'), 'ClientPage');
export const ClientEdit = page(() => import('./resources/clients/ClientEdit.tsx'), 'ClientEdit');
export const SignConsent = page(() => import('./resources/consents/SignConsentPage.tsx'), 'SignConsentPage');
export const SignedCopy = page(() => import('./resources/consents/SignedCopyPage.tsx'), 'SignedCopyPage');
export const Openings = page(() => import('./resources/audit/OpeningsPage.tsx'), 'OpeningsPage');
export const Consult = page(() => import('./resources/consultations/ConsultPage.tsx'), 'ConsultPage');
export const Health = page(() => import('./resources/health/HealthPage.tsx'), 'HealthPage');
export const Plan = page(() => import('./resources/treatments/PlanPage.tsx'), 'PlanPage');
export const TreatmentList = page(() => import('./resources/treatments/TreatmentList.tsx'), 'TreatmentList');
export const TreatmentPage = page(() => import('./resources/treatments/TreatmentPage.tsx'), 'TreatmentPage');
export const SessionList = page(() => import('./resources/sessions/SessionList.tsx'), 'SessionList');
export const OutcomeList = page(() => import('./resources/outcomes/OutcomeList.tsx'), 'OutcomeList');
export const Assess = page(() => import('./resources/outcomes/AssessPage.tsx'), 'AssessPage');
export const Aftercare = page(() => import('./resources/aftercare/AftercarePage.tsx'), 'AftercarePage');
export const AppointmentList = page(() => import('./resources/appointments/AppointmentList.tsx'), 'AppointmentList');
export const TimeToTopUp = page(() => import('./resources/top-ups/TimeToTopUpPage.tsx'), 'TimeToTopUpPage');
export const TopUpList = page(() => import('./resources/top-ups/TopUpList.tsx'), 'TopUpList');
export const MessageList = page(() => import('./resources/reminders/MessageList.tsx'), 'MessageList');
export const MessagePage = page(() => import('./resources/messages/MessagePage.tsx'), 'MessagePage');
export const MessageFigures = page(() => import('./resources/messages/MessageFiguresPage.tsx'), 'MessageFiguresPage');
export const Mailbox = page(() => import('./resources/messages/MailboxPage.tsx'), 'MailboxPage');
export const Unreachable = page(() => import('./resources/messages/UnreachablePage.tsx'), 'UnreachablePage');
export const StockList = page(() => import('./resources/stock/StockList.tsx'), 'StockList');
export const LotPage = page(() => import('./resources/stock/LotPage.tsx'), 'LotPage');
export const MixList = page(() => import('./resources/stock/MixList.tsx'), 'MixList');
export const ProductList = page(() => import('./resources/stock/ProductList.tsx'), 'ProductList');
export const LotSignals = page(() => import('./resources/stock/LotSignals.tsx'), 'LotSignals');
export const RecallList = page(() => import('./resources/recalls/RecallList.tsx'), 'RecallList');
export const TracePage = page(() => import('./resources/recalls/TracePage.tsx'), 'TracePage');
export const RecallPage = page(() => import('./resources/recalls/RecallPage.tsx'), 'RecallPage');
export const ContinuityCard = page(() => import('./resources/continuity/ContinuityCard.tsx'), 'ContinuityCard');
export const TeamList = page(() => import('./resources/staff/TeamList.tsx'), 'TeamList');
export const StaffAdd = page(() => import('./resources/staff/StaffAdd.tsx'), 'StaffAdd');
export const StaffEdit = page(() => import('./resources/staff/StaffEdit.tsx'), 'StaffEdit');
export const ComparePhotos = page(() => import('./resources/photos/ComparePage.tsx'), 'ComparePage');
export const Gradings = page(() => import('./resources/gradings/GradingsPage.tsx'), 'GradingsPage');
export const Grading = page(() => import('./resources/gradings/GradingPage.tsx'), 'GradingPage');
export const Overview = page(() => import('./resources/reports/OverviewPage.tsx'), 'OverviewPage');
export const Waitlist = page(() => import('./resources/waitlist/WaitlistPage.tsx'), 'WaitlistPage');
export const Enquiries = page(() => import('./resources/enquiries/EnquiryBoard.tsx'), 'EnquiryBoard');
export const Settings = page(() => import('./resources/organizations/SettingsPage.tsx'), 'SettingsPage');
export const PractitionerHours = page(
  () => import('./resources/hours/PractitionerHoursPage.tsx'),
  'PractitionerHoursPage',
);
export const DiaryReport = page(() => import('./resources/reports/DiaryReportPage.tsx'), 'DiaryReportPage');
