import { Module } from '@nestjs/common';
import {
  OverridesOfClientResolver,
  OverridesOfSessionResolver,
  SafetyOfAppointmentResolver,
  SafetyOfTreatmentResolver,
  SafetyOverrideResolver,
  SafetyResolver,
} from './safety.resolver.ts';

@Module({
  providers: [
    SafetyResolver,
    SafetyOfTreatmentResolver,
    SafetyOfAppointmentResolver,
    OverridesOfClientResolver,
    OverridesOfSessionResolver,
    SafetyOverrideResolver,
  ],
})
export class SafetyModule {}
