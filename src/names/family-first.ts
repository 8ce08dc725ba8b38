// Family names that stand first in Chinese, Korean and Vietnamese names.
const FAMILY_FIRST =
  'ahn an au bae bai ban bao byun cai cao cha chan chang chao chau che chen cheng cheung chew chi chia chiang chien chiu cho choe choi chong chou chow choy chu chua chuang ' +
  'chun chung dai dang deng ding dinh do doan dong du duan duong fan fang feng foo fu fung gan gao geng goh gong gu guan guo gwon ha hah han hao he heng heo ho hoang hong hou hsieh hsu hu ' +
  'hua huang hui hung huo huynh hwang im jang jen jeon jeong jhang ji jia jiang jiao jin jo joo ju jung kan kang kao ke khoo kim ko koh kong koo ku kuan kuo kung kuok kwak kwan kwon kwok ' +
  'lai lam lau law lee lei leong leung lew li liang liao lim lin ling liu lo loh loke low lu luo luong lyu ma mai mao mei meng min moon na nam ng ngo nguyen ni nie ning noh oh ong ou ouyang paik ' +
  'pak pan pang park pei peng pham phan phung poon qi qian qiao qin qiu quan quek rao ren rhee ri ro roh ryu seo seok shao shen sheu shi shih shin shu si sim sin so soh son song soon su suh sun sung ' +
  'szeto tai tam tan tang tao teh teo teoh tian tiong to toh ton tong tran tsai tsang tse tseng tsui tu tung u vo vu wang wei wen weng wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye ' +
  'yeh yen yeo yeoh yeung yi yim yin ying yiu yoo yoon you yu yuan yue yuen yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zou'

const familyFirst: ReadonlySet<string> = new Set(FAMILY_FIRST.split(' '))

/** Is this a family name that usually stands before the given name: `Park` in "Park Ji-ho"? Expects a folded word. */
export const isFamilyFirst = (folded: string): boolean => familyFirst.has(folded)
