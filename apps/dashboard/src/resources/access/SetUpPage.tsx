import { Box, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { PickBox, TextBox } from '../../controls/fields.tsx';
import { usePageTitle } from '../../controls/page-title.ts';
import { SaveForm } from '../../controls/SaveForm.tsx';
import { SetUpDocument, type SetUpInput } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { rememberViewer } from '../../providers/viewer.ts';
import { currencyChoices, zoneChoices, zoneHere } from '../../words/places.ts';
import { Doorstep } from './Doorstep.tsx';
import { checkNewPassword } from './password.ts';

type Blank = { [Field in keyof SetUpInput]: string | null };

const blank = (): Blank => ({
  organizationName: null,
  clinicName: null,
  city: null,
  zone: zoneHere(),
  currency: 'GBP',
  ownerName: null,
  email: null,
  password: null,
});

/** First run of an empty installation: the chain, its first clinic, its owner. */
export function SetUpPage() {
  usePageTitle('Set up');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const save = async (values: Blank) => {
    const { setUp } = await graphql(SetUpDocument, { input: values as SetUpInput });
    queryClient.clear();
    rememberViewer(setUp);
    navigate('/settings');
  };
  return (
    <Doorstep title="Set up Stipple" lead="Three things, two minutes: your organization, its first clinic, and you.">
      <SaveForm defaults={blank()} action="Set up" wide save={save}>
        <Section word="Organization">
          <TextBox
            name="organizationName"
            label="Name of the organization"
            autoComplete="organization"
            required
            autoFocus
          />
        </Section>
        <Section word="First clinic">
          <TextBox name="clinicName" label="Name of the clinic" required />
          <TextBox name="city" label="City" autoComplete="address-level2" required />
          <PickBox
            name="zone"
            label="Time zone"
            choices={zoneChoices()}
            required
            help="Times on every screen are this clinic's"
          />
          <PickBox name="currency" label="Currency" choices={currencyChoices()} required />
        </Section>
        <Section word="You, the owner">
          <TextBox name="ownerName" label="Your name" autoComplete="name" required />
          <TextBox name="email" label="E-mail" type="email" autoComplete="username" inputMode="email" required />
          <TextBox
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            required
            check={checkNewPassword}
            help="At least 12 characters; a sentence is good"
          />
        </Section>
      </SaveForm>
    </Doorstep>
  );
}

function Section({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 4 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 2 }}>
        {word}
      </Typography>
      {children}
    </Box>
  );
}
