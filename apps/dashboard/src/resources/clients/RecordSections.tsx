import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { Box } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import { useMay } from '../../providers/viewer.ts';
import { OpeningsSection } from '../audit/OpeningsSection.tsx';
import { ComplicationsSection } from '../complications/ComplicationsSection.tsx';
import { ConsentsSection } from '../consents/ConsentsSection.tsx';
import { ConsultationSection } from '../consultations/ConsultationSection.tsx';
import { HealthSection } from '../health/HealthSection.tsx';
import { LinksSection } from '../links/LinksSection.tsx';
import { useOutcomeWords } from '../outcomes/instruments.ts';
import { OutcomesSection } from '../outcomes/OutcomesSection.tsx';
import { PatchTestsSection } from '../patch-tests/PatchTestsSection.tsx';
import { PhotoSection } from '../photos/PhotoSection.tsx';
import { ReadinessSection } from '../safety/ReadinessSection.tsx';
import { WaitlistSection } from '../waitlist/WaitlistSection.tsx';
import { ClientTimeline } from './ClientTimeline.tsx';
import type { ClientRecord } from './client-record.ts';
import { TreatmentsSection } from './TreatmentsSection.tsx';
import { momentsOf } from './timeline.ts';

/** A place in the record that an address may name: `/clients/…#patch-tests`. */
function Anchor({ id, children }: { id: string; children: ReactNode }) {
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === `#${id}`) place.current?.scrollIntoView({ block: 'start' });
  }, [hash, id]);
  return (
    <Box ref={place} sx={{ scrollMarginTop: 80, minWidth: 0 }}>
      {children}
    </Box>
  );
}

/**
 * The record of a client, section by section, in the order of the course: readiness, consultation and health, consents,
 * patch tests, treatments, photos, complications, outcomes, timeline. Each feature brings its own `<…Section clientId>`.
 */
function ClinicalSections({ client }: { client: ClientRecord }) {
  return (
    <>
      <ReadinessSection clientId={client.id} />
      <Anchor id="consultation">
        <ConsultationSection clientId={client.id} />
      </Anchor>
      <Anchor id="health">
        <HealthSection clientId={client.id} />
      </Anchor>
      <Anchor id="consents">
        <ConsentsSection clientId={client.id} />
      </Anchor>
      <Anchor id="patch-tests">
        <PatchTestsSection clientId={client.id} />
      </Anchor>
      <TreatmentsSection courses={client.treatments ?? []} />
      <PhotoSection clientId={client.id} />
      <ComplicationsSection clientId={client.id} />
      <OutcomesSection clientId={client.id} />
    </>
  );
}

function Timeline({ client }: { client: ClientRecord }) {
  const moments = momentsOf(client, useOutcomeWords());
  return (
    <Section title="Timeline">
      {moments.length === 0 ? (
        <Nothing
          icon={HistoryOutlined}
          title="Nothing happened yet"
          text="Appointments, sessions and outcomes stand here, newest first. Book an appointment to begin."
        />
      ) : (
        <ClientTimeline moments={moments} />
      )}
    </Section>
  );
}

/** Everything on record about a client; for those who may not read the record, what the diary knows. */
export function RecordSections({ client }: { client: ClientRecord }) {
  const may = useMay();
  return (
    <>
      {may('record.read') && <ClinicalSections client={client} />}
      {may('waitlist.read') && <WaitlistSection client={client} />}
      {may('links.send') && <LinksSection clientId={client.id} clientName={client.name} zone={client.clinic.zone} />}
      <Timeline client={client} />
      {may('audit.read') && <OpeningsSection clientId={client.id} />}
    </>
  );
}
