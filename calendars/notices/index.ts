import type { Notice } from '../notice';
import { notice2004 } from './2004';
import { notice2005 } from './2005';
import { notice2006 } from './2006';
import { notice2007 } from './2007';
import { notice2008 } from './2008';
import { notice2009 } from './2009';
import { notice2010 } from './2010';
import { notice2011 } from './2011';
import { notice2012 } from './2012';
import { notice2013 } from './2013';
import { notice2014 } from './2014';
import { notice2015 } from './2015';
import { notice2015Amendment } from './2015-amendment';
import { notice2016 } from './2016';
import { notice2017 } from './2017';
import { notice2018 } from './2018';
import { notice2019 } from './2019';
import { notice2019Amendment } from './2019-amendment';
import { notice2020 } from './2020';
import { notice2020Amendment } from './2020-amendment';
import { notice2021 } from './2021';
import { notice2022 } from './2022';
import { notice2023 } from './2023';
import { notice2024 } from './2024';
import { notice2025 } from './2025';
import { notice2026 } from './2026';

/** The notices of 2004–2026 in the order in which they take effect; an amendment follows what it amends. */
export const chinaNotices: readonly Notice[] = [
  notice2004,
  notice2005,
  notice2006,
  notice2007,
  notice2008,
  notice2009,
  notice2010,
  notice2011,
  notice2012,
  notice2013,
  notice2014,
  notice2015,
  notice2015Amendment,
  notice2016,
  notice2017,
  notice2018,
  notice2019,
  notice2019Amendment,
  notice2020,
  notice2020Amendment,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
];
