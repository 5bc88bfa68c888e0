import { describeCaseLife } from './case-life.ts';

describeCaseLife('a case coordinated by its workflow', {});
