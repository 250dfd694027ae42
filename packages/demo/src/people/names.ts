import type { Chance } from '../chance/chance.ts';

/**
 * Given names are ordinary, family names are put together from parts, so that nobody real is meant. A part written in
 * another script carries its Latin spelling after a slash, for the e-mail address.
 */
interface Pool {
  /** BCP 47. */
  readonly language: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

const words = (text: string) => text.split(' ');

const pools = {
  english: {
    language: 'en',
    women: words('Alice Beth Chloe Daisy Edith Fern Grace Hattie Iris Josie Kit Lottie Maeve Nell Orla Poppy'),
    men: words('Adam Ben Callum Declan Elliot Finn George Harvey Isaac Jack Kieran Leo Miles Noah Owen Patrick'),
    starts: words('Ash Bram Cold Elder Fen Gorse Hazel Kettle Lark Marl Nettle Oat Pebble Quill Rush Thistle'),
    ends: words('combe mere worthy stow hurst den lowe thwaite bourne hollow field wick'),
  },
  american: {
    language: 'en-US',
    women: words(
      'Aaliyah Brooke Camila Dakota Emery Faith Harper Imani Jade Kayla Layla Madison Nia Paige Sierra Tessa',
    ),
    men: words(
      'Andre Brandon Carter Darnell Ethan Gavin Hunter Jamal Kyle Logan Marcus Nolan Preston Reggie Tyrone Wyatt',
    ),
    starts: words('Alder Birch Cedar Dun Easter Flint Glen Hollis Juniper Larch Maple North Prairie Stone Tall West'),
    ends: words('brook ridge more ford land ley wood gate crest view vale mont'),
  },
  portuguese: {
    language: 'pt-PT',
    women: words('Beatriz Carolina Graça Inês Joana Leonor Mafalda Matilde Rosário Sofia Teresa Conceição'),
    men: words('Afonso André Bernardo Duarte Francisco Gonçalo João Luís Nuno Rúben Simão Tomás Valentim Zé'),
    starts: words('Alva Bran Cortê Fontê Lira Mont Olivê Pedrê Serrã Valdo Verdê Riba'),
    ends: words('meira nhães ndo ança neiro lhão ria dais tosa gueira'),
  },
  spanish: {
    language: 'es',
    women: words('Alba Begoña Carmen Itziar Lucía Marisol Noemí Paloma Rocío Ximena Yolanda Zulema'),
    men: words('Álvaro Benicio César Germán Héctor Iñigo Joaquín Mateo Óscar Raúl Sebastián Ulises'),
    starts: words('Aldra Bermu Casti Echá Güe Luri Mendo Peña Quiró Robla Sali Zára'),
    ends: words('rreta vides llano nzuela gorri dero mayor sendo rubia tegui'),
  },
  french: {
    language: 'fr',
    women: words('Agathe Céleste Éloïse Fleur Hélène Léonie Maëlle Océane Solène Zoé'),
    men: words('Amaury Benoît Clément Étienne Gaël Hugo Jérôme Loïc Maxence Rémi Théo'),
    starts: words('Beau Clair Fontai Grand Haute Mire Noir Roque Saint Val'),
    ends: words('bruyère court mont nelle pré rive roche salle ville font'),
  },
  german: {
    language: 'de',
    women: words('Anneke Birte Friederike Greta Heike Jördis Käthe Liesel Mareike Rosemarie'),
    men: words('Björn Clemens Detlef Emil Günther Jürgen Lennart Matthias Rüdiger Sören'),
    starts: words('Birken Dorn Eichen Felden Grün Hasel Königs Linden Mühl Schön'),
    ends: words('bach brück egger feld häuser kamp rode stätter thal wieser'),
  },
  polish: {
    language: 'pl',
    women: words('Agnieszka Bożena Grażyna Jadwiga Kinga Małgorzata Róża Światosława Wiesława Żaneta'),
    men: words('Bartłomiej Cezary Grzegorz Jędrzej Łukasz Mirosław Paweł Sławomir Wojciech Zdzisław'),
    starts: words('Brzo Cisz Dębo Gołę Jarzę Krzy Leszcz Ostro Śliwo Wierz'),
    ends: words('biński czyk dalski górski kowiak mierski niecki włocki zycki żewski'),
  },
  indian: {
    language: 'en-IN',
    women: words('Ananya Bhavna Divya Gauri Ishani Kavya Meera Nandini Padma Revathi Shreya Vidya'),
    men: words('Aditya Chetan Dhruv Farhan Harish Karthik Manoj Nikhil Rohan Sanjay Tarun Vikram'),
    starts: words('Anand Bhar Chand Devar Gopal Jagan Keshav Mahen Nara Prat Raghu Sundar'),
    ends: words('acharan amurthi apalli avan endra eshwar ilkar ingal iyanath puri'),
  },
  vietnamese: {
    language: 'vi',
    women: words('Ánh Bích Diễm Hằng Lệ Mỹ Ngọc Quỳnh Thảo Tuyết'),
    men: words('Bảo Chiến Dũng Đức Hiếu Khánh Lộc Phúc Quốc Tuấn'),
    starts: words('Đặng-Th Lương-B Mạc-Tr Nghiêm-L Ông-Ph Quách-D Thạch-M Viên-K'),
    ends: words('ạnh ảo iên ương ận ồng ục uyền'),
  },
  nordic: {
    language: 'sv',
    women: words('Astrid Björk Ebba Frøydis Gunnvør Ingeborg Linnéa Ragnhild Sølvi Þóra'),
    men: words('Anders Eskil Folke Håkon Jörgen Kåre Mårten Njål Søren Torbjörn'),
    starts: words('Alm Björk Dal Ek Fjäll Grön Hjort Lönn Sjö Vind'),
    ends: words('blad dahl gren hjelm kvist löf mark näs ström åker'),
  },
  arabic: {
    language: 'ar',
    women: words('آمنة/amina جميلة/jamila ريم/rim سلمى/salma ليلى/layla نور/nur هدى/huda ياسمين/yasmin'),
    men: words('أحمد/ahmad باسم/basim حسن/hasan خالد/khalid سامي/sami طارق/tariq عمر/umar يوسف/yusuf'),
    starts: words('الزهـ/al-zah البحـ/al-bah النخـ/al-nakh الربيـ/al-rabi السنـ/al-san الوردا/al-warda'),
    ends: words('ـراوي/rawi ـلاني/lani ـيمي/imi ـواني/wani ـبادي/badi ـدوري/duri'),
  },
  hebrew: {
    language: 'he',
    women: words('אביגיל/avigail דפנה/dafna הילה/hila יעל/yael מיכל/michal נועה/noa רותם/rotem שירה/shira'),
    men: words('איתן/eitan בועז/boaz גלעד/gilad דורון/doron יונתן/yonatan נדב/nadav עומר/omer תומר/tomer'),
    starts: words('גבעת/givat הר/har נחל/nahal כרמ/karm אלונ/alon שקד/shaked'),
    ends: words('אור/or גל/gal זית/zayit ים/yam רון/ron שחר/shahar'),
  },
  chinese: {
    language: 'zh',
    women: words('Meilin Xiaoyu Lihua Yanfei Qiuyue Ruolan Shuwen Zhilan'),
    men: words('Bowen Dawei Guoliang Haoran Junjie Minghao Tianyu Zhiyuan'),
    starts: words('Lanq Mingsh Qingt Shany Tianh Yunm Zhul Hech'),
    ends: words('iao an ang ei iu ong uan un'),
  },
} as const satisfies Record<string, Pool>;

export type Tongue = keyof typeof pools;

export interface PersonName {
  readonly full: string;
  /** Latin letters, for an address: "joao.alvameira". */
  readonly slug: string;
  readonly language: string;
}

export function inventName(tongue: Tongue, female: boolean, chance: Chance): PersonName {
  const pool: Pool = pools[tongue];
  const given = chance.pick(female ? pool.women : pool.men);
  const family = [chance.pick(pool.starts), chance.pick(pool.ends)];
  const native = (part: string) => part.split('/')[0] ?? part;
  const latin = (part: string) => part.split('/')[1] ?? part;
  return {
    full: `${native(given)} ${family.map(native).join('').replaceAll('ـ', '')}`,
    slug: `${slugOf(latin(given))}.${slugOf(family.map(latin).join(''))}`,
    language: pool.language,
  };
}

const withoutMarks: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', þ: 'th', ß: 'ss', æ: 'ae', ð: 'd' };

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[łđøþßæð]/g, (letter) => withoutMarks[letter] ?? letter)
    .replace(/[^a-z]/g, '');
}
