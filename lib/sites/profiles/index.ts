import type { SiteProfile } from '../profile';
import { alibaba1688 } from './alibaba1688';
import { chatscope } from './chatscope';
import { etsy } from './etsy';
import { feige } from './feige';
import { goofish } from './goofish';
import { jd } from './jd';
import { kuaishou } from './kuaishou';
import { meta } from './meta';
import { onetalk } from './onetalk';
import { pinduoduo } from './pinduoduo';
import { shopee } from './shopee';
import { tiktokshop } from './tiktokshop';
import { weixinshop } from './weixinshop';
import { whatsapp } from './whatsapp';
import { xiaohongshu } from './xiaohongshu';

/** All built-in profiles. */
export const PROFILES: readonly SiteProfile[] = [
  pinduoduo,
  feige,
  shopee,
  goofish,
  alibaba1688,
  etsy,
  whatsapp,
  onetalk,
  kuaishou,
  jd,
  weixinshop,
  tiktokshop,
  meta,
  xiaohongshu,
  chatscope,
];
