import { Module } from '@nestjs/common';
import { GradedPhotosController } from './graded-photos.controller.ts';
import { AgreementResolver, GraderSummaryResolver } from './grader.resolvers.ts';
import { GradingResolver } from './grading.resolver.ts';

@Module({
  controllers: [GradedPhotosController],
  providers: [GradingResolver, GraderSummaryResolver, AgreementResolver],
})
export class GradingsModule {}
