import { archive } from '../../machines/binhai-archive';
import { archivePlan } from '../support/archive-plan';
import { followPaths } from './follow-paths';

followPaths(archive, archivePlan, []);
