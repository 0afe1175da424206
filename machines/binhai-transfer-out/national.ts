import type { NationalMap } from '../../src/procedure/national';

/** 信访工作条例 beside this procedure: its document gives no day by which the petitioner is told (B8). For `nationalClocks`. */
export const transferClocks: NationalMap = {
  notice: { from: 'open', until: ['serve'], bearer: 'generalOffice' },
};
