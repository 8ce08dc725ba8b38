// The characters most usual in names and in names written by sound, with their Mandarin reading (pinyin); listed by hand.
const READINGS =
  'a阿 ai艾爱愛埃 an安 ao奥奧敖 ba巴芭 bai白柏拜 ban班 bang邦 bao宝寶保包鲍鮑 bei贝貝北 ben本 bi比毕畢彼碧 biao彪标標 bin宾賓斌彬 bing冰兵炳秉 bo博波伯勃 bu布步 ' +
  'cai蔡才采 can灿燦 cao曹 chang长長昌常畅 chao超潮朝 che车車彻 chen陈陳晨辰 cheng成程诚誠城承 chi池迟 chong崇冲 chu楚初褚 chuan川传 chun春淳 ci慈 cong聪聰从 cui崔翠 ' +
  'da达達大 dai戴代岱 dan丹旦 dang党 dao道 de德 deng邓鄧登 di迪蒂地狄 ding丁定鼎 dong东東董冬栋 dou窦 du杜都 duan段端 dun顿頓敦 duo多朵 e俄额 en恩 er尔爾耳 fa法发發 ' +
  'fan范樊凡繁 fang方芳房 fei费費飞飛菲 fen芬 feng冯馮峰锋鋒风凤豐丰 fo佛 fu傅福夫弗富付符芙 gai盖 gan甘干 gang刚剛钢冈 gao高 ge格葛戈哥 gen根 geng耿 gong龚宫功公工 ' +
  'gu古顾顧谷固 gua瓜 guan关關官冠管 guang光广廣 gui桂贵貴归 guo国國郭果 ha哈 hai海 han韩韓汉漢翰罕寒涵 hang航杭 hao郝浩豪好昊 he何贺赫和河荷鹤 hei黑 heng亨恒衡 ' +
  'hong洪红紅宏鸿鴻弘虹 hou侯厚 hu胡湖虎 hua华華花化 huai怀 huan焕欢环桓 huang黄黃煌 hui惠慧辉輝会會晖 huo霍 ji吉季基纪继姬积 jia贾賈加嘉佳家 jian建健剑简見坚 ' +
  'jiang江姜蒋蔣 jiao焦娇 jie杰傑洁捷介节 jin金锦今晋进進津 jing静靜京景晶敬靖 jiong炯 jiu九久 ju菊居巨 juan娟 jun军軍俊君均钧 ka卡 kai凯凱开開 kan坎 kang康 ke克科柯可 ' +
  'ken肯 kong孔 ku库庫 kuan宽寬 kui奎魁 kun昆坤 la拉喇 lai赖賴莱萊来 lan兰蘭蓝岚 lang朗郎 lao劳老 le乐勒樂 lei雷蕾磊 leng冷 li李里利黎丽麗力立理莉礼 lian连廉莲联 ' +
  'liang梁良亮 liao廖 lie列烈 lin林琳霖 ling凌玲灵令 liu刘劉柳流 long龙龍隆 lou楼 lu卢盧鲁魯陆陸路露禄 luan栾 lun伦倫 luo罗羅洛骆 lv吕呂律 ma马馬玛瑪麻 mai麦麥迈 man曼满 ' +
  'mang芒 mao毛茂 mei梅美妹玫 men门 meng孟蒙猛梦 mi米密弥 mian勉 miao苗妙 min民敏闵 ming明铭名 mo莫墨摩 mu木穆姆慕牧 na娜纳納那 nai奈乃 nan南楠男 nei内 neng能 ni尼妮 ' +
  'nian年念 ning宁寧 niu牛纽 nong农 nu努 nuo诺諾 ou欧歐 pa帕 pan潘盼 pang庞 pei裴佩培 peng彭鹏朋 pi皮 ping平萍苹 po坡珀 pu普蒲浦 qi齐齊奇琪启祁琦其 qian钱錢谦千前 qiang强強 ' +
  'qiao乔喬桥 qin秦勤琴钦 qing青清庆慶卿 qiong琼 qiu邱秋丘裘 qu曲屈瞿 quan全权泉 que阙 ran冉然 rao饶 ren任仁人 ri日 rong荣榮容蓉戎 ru茹如汝 rui瑞锐芮 run润 ruo若 sa萨薩 ' +
  'sai赛 san三 sang桑 sen森 sha沙莎 shan山珊善单 shang尚商上 shao邵绍少 she佘社 shen沈申深慎 sheng盛胜勝生声圣 shi史石施时世士师诗什 shou寿守 shu舒淑书叔树 shuai帅 ' +
  'shuang双雙 shui水 shun顺舜 si斯司思丝 song宋松嵩 su苏蘇素 sui隋 sun孙孫 suo索 ta塔 tai泰台太 tan谭譚谈坦 tang唐汤湯堂 tao陶涛濤 te特 teng滕腾 ti提 tian田天添 tie铁 ' +
  'ting廷婷亭庭 tong童佟通同彤 tu图圖屠 tuo托陀 wa瓦 wai外 wan万萬婉 wang王汪旺望 wei韦魏伟偉卫衛维維威薇为 wen文温溫闻 weng翁 wo沃 wu吴吳武伍五午 xi西希席奚喜习習锡熙 ' +
  'xia夏霞侠 xian贤賢先宪显仙 xiang向祥香翔湘项相 xiao肖萧蕭小晓曉孝笑 xie谢謝解协 xin辛欣新信鑫心 xing邢星兴興幸 xiong熊雄 xiu秀修休 xu徐许許旭胥序 xuan宣轩萱玄 xue薛雪学學 ' +
  'xun逊遜荀迅勋 ya亚亞雅 yan颜闫阎严嚴燕艳妍岩彦延言 yang杨楊扬阳洋 yao姚耀瑶尧 ye叶葉野业 yi易伊宜一义義艺怡毅逸益以亦奕 yin尹殷银音 ying英应莹颖映 yong永勇雍咏 you尤游友 ' +
  'yu于余俞虞喻玉宇雨郁瑜裕育钰煜予 yuan袁元源远原园媛 yue岳月悦越约 yun云雲运芸允 za扎 zai宰 zan赞 zang臧 ze泽澤 zeng曾增 zha查 zhai翟 zhan詹占展 zhang张張章 zhao赵趙昭照兆 ' +
  'zhe哲 zhen甄振珍真镇贞 zheng郑鄭正政征 zhi志智芝之治直植 zhong钟鐘中忠仲 zhou周舟州 zhu朱祝竹珠诸柱 zhuang庄莊壮 zhuo卓 zi子紫兹 zong宗 zou邹鄒 zu祖 zuo左'

let readings: ReadonlyMap<string, string> | undefined

function readReadings(): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const group of READINGS.split(' ')) {
    const reading = /^[a-z]+/.exec(group)![0]
    for (const character of group.slice(reading.length)) read.set(character, reading)
  }
  return read
}

/**
 * The usual characters of Chinese names by their Mandarin reading; others stay. Two to four characters alone are a Chinese
 * name: family name, given name; longer ones are other people's, written by sound.
 *
 * @example
 * romanizeHan('林淑芬') // 'lin shufen'
 */
export function romanizeHan(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text
  const name = /^\s*(\p{Script=Han})(\p{Script=Han}{1,2})\s*$/u.exec(text)
  if (name) return `${readingOf(name[1]!)} ${Array.from(name[2]!, readingOf).join('')}`
  return Array.from(text, readingOf).join('')
}

function readingOf(character: string): string {
  readings ??= readReadings()
  return readings.get(character) ?? character
}
