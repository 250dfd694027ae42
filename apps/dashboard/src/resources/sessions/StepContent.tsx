import { Alert } from '@mui/material';
import { Section } from '../../controls/Section.tsx';
import { AftercareHandOver } from '../aftercare/AftercareHandOver.tsx';
import { SessionComplications } from '../complications/SessionComplications.tsx';
import { PhotoStrip } from '../photos/PhotoStrip.tsx';
import { AnaestheticSection } from './AnaestheticSection.tsx';
import { ChecksStep } from './ChecksStep.tsx';
import { useEditor } from './editor.ts';
import { FeltSection } from './FeltSection.tsx';
import { MixSection } from './MixSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PassSection } from './PassSection.tsx';
import { ReactionSection } from './ReactionSection.tsx';
import { ScalpMapEditor } from './ScalpMapEditor.tsx';
import { SignOffSection } from './SignOffSection.tsx';
import type { LogStep } from './steps.ts';
import { TimeSection } from './TimeSection.tsx';
import { ZoneSection } from './ZoneSection.tsx';

/** Photos go their own way to the server: by fixed view, over the last one of the same view. */
function PhotoStep() {
  const { about, onServer } = useEditor();
  if (!onServer) return <Alert severity="info">Photos can be taken once this session has reached the server.</Alert>;
  return (
    <Section title="Photos of this session">
      <PhotoStrip clientId={about.client.id} treatmentId={about.treatment.id} sessionId={about.id} take />
    </Section>
  );
}

/** What is entered on a step. */
export function StepContent({ step }: { step: LogStep }) {
  const { about, onServer } = useEditor();
  switch (step) {
    case 'checks':
      return <ChecksStep />;
    case 'design':
      return (
        <>
          <ZoneSection />
          <ScalpMapEditor />
        </>
      );
    case 'mixes':
      return (
        <>
          <MixSection />
          <AnaestheticSection />
        </>
      );
    case 'passes':
      return <PassSection />;
    case 'photos':
      return <PhotoStep />;
    case 'reaction':
      return (
        <>
          <ReactionSection />
          <FeltSection />
          <NotesSection />
          {onServer && <SessionComplications sessionId={about.id} />}
        </>
      );
    case 'finish':
      return (
        <>
          <TimeSection />
          {onServer && <AftercareHandOver sessionId={about.id} />}
          <SignOffSection />
        </>
      );
  }
}
