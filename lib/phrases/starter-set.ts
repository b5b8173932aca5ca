import type { Phrase } from './phrase';

type Starter = Omit<Phrase, 'id' | 'group' | 'tags'> & { code: string };

/** What a new shop begins with. The body decides nothing for the shop: no promises, no penalties, no amounts. */
const BY_GROUP: Record<string, Starter[]> = {
  欢迎: [
    {
      code: 'hy1',
      title: '问候',
      body: '您好，欢迎来到{{店铺|小店}}，我是{{客服|本店客服}}，请问想了解哪款商品？',
      stages: ['preSale'],
    },
    {
      code: 'hy2',
      title: '老客再来',
      body: '{{买家|亲}}，又见面了，谢谢您再次光临{{店铺|小店}}，这次想看点什么呢？',
      stages: ['preSale'],
    },
    {
      code: 'hy3',
      title: '请稍等',
      body: '亲，您的消息收到了，我先核实清楚再回复您，请稍等。',
      stages: [],
    },
    {
      code: 'hy4',
      title: '请补充信息',
      body: '亲，想帮您看得准一些，麻烦补充一下颜色、尺码或者使用场景，谢谢。',
      stages: ['preSale'],
    },
  ],
  介绍: [
    {
      code: 'js1',
      title: '商品特点',
      body: '亲，{{商品|这款商品}}的材质、尺寸和用法都写在详情页里，您关心哪一点，我来给您细说。',
      stages: ['preSale', 'unpaid'],
    },
    {
      code: 'js2',
      title: '尺码建议',
      body: '亲，选尺码请告诉我您的身高、体重和平时穿的码数，我对照尺码表帮您推荐。',
      stages: ['preSale', 'unpaid'],
    },
    {
      code: 'js3',
      title: '优惠说明',
      body: '亲，优惠以商品页和结算页显示的为准，下单时系统会自动算好，请放心选购。',
      stages: ['preSale', 'unpaid'],
    },
    {
      code: 'js4',
      title: '搭配推荐',
      body: '亲，这款可以和同系列的配件搭着用，需要的话我给您介绍两款，您看合不合适。',
      stages: ['preSale', 'unpaid', 'toShip'],
    },
    {
      code: 'js5',
      title: '运费说明',
      body: '亲，运费以结算页显示的为准，填好收货地址就能看到，偏远地区如有不同，页面会提示您。',
      stages: ['preSale', 'unpaid'],
    },
  ],
  催付: [
    {
      code: 'cf1',
      title: '核对地址',
      body: '亲，您的订单{{订单号}}我看到了，跟您核对一下，收货地址是{{地址|订单里填的那个}}，对吗？',
      stages: ['unpaid'],
      purpose: 'remindAddress',
    },
    {
      code: 'cf2',
      title: '核对收货信息',
      body: '{{买家|亲}}，您拍的{{商品|宝贝}}我帮您留意着，麻烦看下收货人和地址是否都对，要改的话请告诉我。',
      stages: ['unpaid'],
      purpose: 'remindAddress',
    },
    {
      code: 'cf3',
      title: '充值前提醒',
      body: '亲，之前您说要去充值，我来轻轻提醒一下，订单{{订单号}}还在，遇到问题随时叫我。',
      stages: ['unpaid'],
      purpose: 'remindTopUp',
    },
    {
      code: 'cf4',
      title: '约定时间跟进',
      body: '亲，您之前说这会儿方便，我来跟进一下订单{{订单号}}，要是还在忙也没关系，告诉我一声就好。',
      stages: ['unpaid'],
      purpose: 'remindPromised',
    },
    {
      code: 'cf5',
      title: '大单再跟进',
      body: '{{买家|亲}}，打扰了，您的订单{{订单号}}还在等您确认，对商品有任何疑问都可以问我，我来帮您看。',
      stages: ['unpaid'],
      purpose: 'remindSecond',
    },
    {
      code: 'cf6',
      title: '大单问顾虑',
      body: '亲，{{商品|您选的商品}}的订单还在，如果规格、颜色要改，或者有别的顾虑，请直接告诉我，我来处理。',
      stages: ['unpaid'],
      purpose: 'remindSecond',
    },
    {
      code: 'cf7',
      title: '付款步骤',
      body: '亲，不熟悉操作也别着急：打开「我的订单」，找到这笔订单，按页面提示一步步来，卡在哪一步请截图给我看。',
      stages: ['unpaid'],
    },
    {
      code: 'cf8',
      title: '忘记密码',
      body: '亲，支付密码忘了，可以在支付页面点「忘记密码」重设。密码和验证码请不要发给任何人，也包括我们客服。',
      stages: ['unpaid'],
    },
    {
      code: 'cf9',
      title: '有顾虑',
      body: '亲，下单后有顾虑很正常。您担心的是质量、尺码还是售后？请告诉我，我一项一项给您说明。',
      stages: ['unpaid'],
    },
    {
      code: 'cf10',
      title: '拍错了',
      body: '亲，拍错了没关系，您可以取消后重新拍，也可以把正确的规格告诉我，我帮您看看怎么改更方便。',
      stages: ['unpaid'],
    },
  ],
  发货物流: [
    {
      code: 'fh1',
      title: '发货时间',
      body: '亲，订单{{订单号}}的发货时间是{{发货时间}}，发出后在订单里就能看到物流信息，请您留意。',
      stages: ['toShip'],
    },
    {
      code: 'fh2',
      title: '付款后感谢',
      body: '亲，订单已收到，谢谢您的支持。收货地址是{{地址|订单里填的那个}}，需要改的话请在发货前告诉我。',
      stages: ['toShip'],
    },
    {
      code: 'fh3',
      title: '改地址',
      body: '亲，还没发出的订单可以申请改地址，请把新的收货人和地址发给我，我帮您登记并核实。',
      stages: ['unpaid', 'toShip'],
    },
    {
      code: 'fh4',
      title: '查物流',
      body: '亲，我正在帮您查订单{{订单号}}的物流，有结果就回复您，请稍等。',
      stages: ['inTransit'],
    },
    {
      code: 'fh5',
      title: '物流不更新',
      body: '亲，物流信息一直没更新，您着急我理解。我来联系快递核实，查到后告诉您，请您谅解。',
      stages: ['inTransit'],
    },
    {
      code: 'fh6',
      title: '显示签收未收到',
      body: '亲，物流显示签收而您还没拿到的话，请先问问家人、门卫或驿站是否代收，找不到请告诉我，我来联系快递。',
      stages: ['inTransit', 'signed'],
    },
    {
      code: 'fh7',
      title: '签收提醒',
      body: '亲，签收时请先看看外包装是否完好，有破损请拍照发给我，我来帮您处理。',
      stages: ['inTransit'],
    },
    {
      code: 'fh8',
      title: '合并发货',
      body: '亲，几笔订单的收货信息一样的话可以申请合并发货，我先帮您核对订单，再回复您能否合并。',
      stages: ['toShip'],
    },
  ],
  售后退换: [
    {
      code: 'th1',
      title: '退货步骤',
      body: '亲，退货请在订单里点「申请售后」，选好原因提交，通过后按页面给的地址寄回，再填上运单号就可以了。',
      stages: ['signed'],
    },
    {
      code: 'th2',
      title: '无理由退货条件',
      body: '亲，无理由退货请保持商品完好、配件和吊牌齐全。这件商品是否支持、到什么时候截止，我核对后告诉您。',
      stages: ['signed'],
    },
    {
      code: 'th3',
      title: '质量问题',
      body: '亲，给您添麻烦了，很抱歉。请拍几张能看清问题的照片发给我，我核实后和您商量怎么处理。',
      stages: ['signed', 'afterSale'],
    },
    {
      code: 'th4',
      title: '换货',
      body: '亲，想换尺码或颜色，请告诉我要换成哪一款，我先查库存，再把步骤发给您。',
      stages: ['signed', 'afterSale'],
    },
    {
      code: 'th5',
      title: '退货运费',
      body: '亲，退货运费要看原因：商品有问题由我们承担，个人原因一般由买家承担。我先了解一下情况，再答复您。',
      stages: ['signed', 'afterSale'],
    },
    {
      code: 'th6',
      title: '少件漏发',
      body: '亲，少件了很抱歉。请把包裹里的东西和外包装拍给我，我和仓库核对后跟您商量怎么补。',
      stages: ['signed', 'afterSale'],
    },
    {
      code: 'th7',
      title: '退款进度',
      body: '亲，退款正在按流程走，到账时间以平台显示的为准，您可以在订单的售后详情里查看进度。',
      stages: ['afterSale'],
    },
    {
      code: 'th8',
      title: '安抚',
      body: '亲，您的心情我很理解，这件事由我来跟进。请把经过告诉我，我逐条核实后给您答复。',
      stages: ['signed', 'afterSale'],
    },
  ],
  评价: [
    {
      code: 'pj1',
      title: '邀请评价',
      body: '亲，商品用得还顺手吗？欢迎把真实的使用感受写在评价里，您的意见对我们很有帮助，谢谢。',
      stages: ['signed'],
    },
    {
      code: 'pj2',
      title: '差评联系',
      body: '亲，看到您的评价了，让您失望很抱歉。想听听具体是哪里不合适，我来帮您解决。',
      stages: ['signed', 'ended'],
    },
    {
      code: 'pj3',
      title: '感谢认可',
      body: '亲，谢谢您的认可，看到您的评价很开心，以后使用中有问题请随时来找我。',
      stages: ['signed', 'ended'],
    },
  ],
  礼貌拒绝: [
    {
      code: 'jj1',
      title: '议价',
      body: '亲，谢谢您喜欢这款。价格是店里统一定的，我帮您看看能用的优惠券，用上会划算一些，您看可以吗？',
      stages: ['preSale', 'unpaid'],
    },
    {
      code: 'jj2',
      title: '请在这里沟通',
      body: '亲，为了您的权益，请在这里和我沟通就好，订单和售后都有记录，查起来也方便，感谢理解。',
      stages: [],
    },
    {
      code: 'jj3',
      title: '换个办法',
      body: '亲，这个要求目前做不到，很抱歉。我来帮您想想别的办法，您更在意哪一点呢？',
      stages: [],
    },
    {
      code: 'jj4',
      title: '到货时间说不准',
      body: '亲，快递在路上要多久我说不准，不敢随便答应您，请以物流信息为准，感谢理解。',
      stages: ['toShip', 'inTransit'],
    },
  ],
  收尾: [
    {
      code: 'sw1',
      title: '感谢咨询',
      body: '谢谢您的咨询，有需要随时找我，祝您生活愉快。',
      stages: [],
    },
    {
      code: 'sw2',
      title: '关注店铺',
      body: '亲，喜欢的话可以关注{{店铺|小店}}，上新和活动都会在店里公布，欢迎您常来看看。',
      stages: ['preSale', 'signed'],
    },
    {
      code: 'sw3',
      title: '确认解决',
      body: '亲，您的问题都解决了吗？还有需要帮忙的，请直接告诉我。',
      stages: [],
    },
  ],
};

export const STARTER_PHRASES: readonly Phrase[] = Object.entries(BY_GROUP).flatMap(
  ([group, starters]) =>
    starters.map((starter) => ({ ...starter, id: `starter.${starter.code}`, group, tags: [] })),
);
