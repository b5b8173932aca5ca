import { beforeEach, describe, expect, test } from 'vitest';
import { offerProfiles } from '../../../lib/sites/match-profile';
import { whenProfileFits } from '../../../lib/sites/profile-offer';
import { PROFILES } from '../../../lib/sites/profiles';
import { showEmptyPage, showFixture } from './fixture';

const INNER = 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core';

describe('the profile offered for an address', () => {
  test.each<[string, string, string | undefined]>([
    ['a chat page', 'https://mms.pinduoduo.com/chat-merchant/#/', 'pinduoduo'],
    [
      'a chat page with a query',
      'https://mms.pinduoduo.com/chat-merchant/index.html?r=1',
      'pinduoduo',
    ],
    ['another page of the same host', 'https://mms.pinduoduo.com/mms-chat/search', undefined],
    ['the login page', 'https://im.jinritemai.com/pc_seller_v2/main/login', undefined],
    ['a country of Shopee', 'https://banhang.shopee.vn/new-webchat/conversations', 'shopee'],
    ['a host that only ends alike', 'https://evil-seller.shopee.sg/new-webchat/', undefined],
    ['the scheme without encryption', 'http://web.whatsapp.com/', undefined],
    ['the frame of 1688', `${INNER}/index.html?x=1`, 'alibaba1688'],
    ['the page around the frame of 1688', `${INNER.slice(0, -5)}/index.html`, undefined],
    ['TikTok’s assistant', 'https://seller-us.tiktok.com/chat/assistant-v2', undefined],
    ['no address at all', 'about:blank', undefined],
  ])('%s', (_reason, href, id) => {
    expect(offerProfiles(PROFILES, href).byAddress?.id).toBe(id);
  });

  test.each([
    ['pinduoduo', 'https://mms.pinduoduo.com/chat-merchant/'],
    ['feige', 'https://im.jinritemai.com/pc_seller_v2/main/workspace?x=1'],
    ['feige', 'https://im.jinritemai.com/pc_seller/'],
    ['feige', 'https://im.jinritemai.com/pc_seller_desk_v2/main'],
    ['shopee', 'https://seller.shopee.com.br/webchat/conversations'],
    ['shopee', 'https://seller.shopee.cn/portal/chat-management'],
    ['goofish', 'https://www.goofish.com/im?itemId=1&peerUserId=2'],
    ['etsy', 'https://www.etsy.com/messages/all'],
    ['etsy', 'https://www.etsy.com/conversations/900001'],
    ['onetalk', 'https://onetalk.alibaba.com/message/alicrm.htm'],
    ['onetalk', 'https://message.alibaba.com/message/default.htm'],
    ['kuaishou', 'https://im.kwaixiaodian.com/pc'],
    ['kuaishou', 'https://s.kwaixiaodian.com/zone/settles/chat'],
    ['jd', 'https://dongdong.jd.com/'],
    ['weixinshop', 'https://store.weixin.qq.com/shop/kf/collab/im?mode=business&roomId=1'],
    ['meta', 'https://business.meta.com/latest/inbox/all'],
    ['meta', 'https://business.facebook.com/latest/inbox/instagram?asset_id=1'],
    ['tiktokshop', 'https://seller-br.tiktok.com/chat/inbox/current'],
    ['xiaohongshu', 'https://walle.xiaohongshu.com/cstools/chat'],
  ])('%s also stands at %s', (id, href) => {
    expect(offerProfiles(PROFILES, href).byAddress?.id).toBe(id);
  });

  test('a profile that stands earlier outranks the later ones', () => {
    const [own] = PROFILES.slice(0, 1).map((profile) => ({ ...profile, id: 'own' }));
    const href = 'https://mms.pinduoduo.com/chat-merchant/';
    const offered = offerProfiles([...(own ? [own] : []), ...PROFILES], href);
    expect(offered.byAddress?.id).toBe('own');
  });
});

describe('waiting for a page', () => {
  beforeEach(() => showEmptyPage(document));

  test('takes the profile of the address at once', async () => {
    const offer = offerProfiles(PROFILES, 'https://web.whatsapp.com/');
    expect((await whenProfileFits(offer, window)).id).toBe('whatsapp');
  });

  test('takes a profile by its marks once the console has drawn itself', async () => {
    const waiting = whenProfileFits(offerProfiles(PROFILES, 'http://localhost/'), window);
    showFixture(document, 'chatscope');
    expect((await waiting).id).toBe('chatscope');
  });
});
