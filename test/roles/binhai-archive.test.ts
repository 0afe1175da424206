import { archive } from '../../machines/binhai-archive';
import { archivePlan, asked } from '../support/archive-plan';
import { followMatrix } from '../support/follow-matrix';

followMatrix(archive, archivePlan, asked.acts);
