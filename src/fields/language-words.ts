/**
 * The words that are commonest in texts of each language and carry no matter, by script. They are what tells languages of
 * one script apart, in a text of a few sentences already; a word of several languages counts less for each.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was for that on with as it by at from this are be has have had not but they which said who will its been were their an or',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man',
  fr: 'le la les de des du et un une en est que qui dans pour par sur au aux pas plus ce cette il elle ont été avec sont se son sa ses mais leur ou fait nous vous après',
  es: 'el la los las de del y que en un una es por con para se no su al como más lo este esta sus ha pero fue ser son entre sobre también desde años cuando hasta donde',
  it: 'il la le di che e un una in per con non del della dei delle si è da al alla sono ha come anche più nel nella ma su lo gli dal dalla questo questa stato hanno dopo tra ai',
  pt: 'o a os as de do da dos das e que em um uma é para com não por no na nos nas se mais ao à como foi são seu sua também pelo pela mas até ser entre está já após disse',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als maar bij wordt door naar heeft uit nog werd over hij dan kan geen worden hebben wel meer zich',
  sv: 'och att det som en på är av för med den till inte har de ett om han var men sig från vid så kan efter när också under ska hade eller säger mot vi nu blir mycket skriver',
  da: 'og at det er en på af for til den med der som ikke de et har han var om men fra sig ved kan efter også blev være skal nu vil hun mod når siger ud blive meget over havde',
  is: 'og að í á er sem til var við um með ekki en fyrir það hefur af því þeir hann hún eru verið verður eftir fram segir þegar frá upp voru eða þá hafa þetta mun sé allt ár vegna þess',
  nb: 'og det er på en i av for til som at med har ikke den de et han om var men fra seg ved kan etter også ble være skal nå vil hun mot når sier ut blir mye over hadde ifølge',
  fi: 'ja on ei että se oli hän joka mukaan ovat myös kun mutta sen kuin jo vain tai ole voi hänen nyt mitä jotka niin vielä sekä jos olla olisi ennen noin viime siitä kanssa tämä',
  pl: 'i w na z się nie do to że jest o jak od po za co dla przez ale był są tym tego jego oraz już może być ma ze przy które który która czy także został tylko jednak gdy',
  cs: 'a se v na je že to s z o do i za ve pro jako by podle jsou ale po jeho který která které byl bylo také už není má při aby jsem nebo tak před od však jen mezi řekl ještě',
  sk: 'a sa v na je že to s z o do aj za vo pre ako by podľa sú ale po jeho ktorý ktorá ktoré bol bolo tiež už nie má pri aby som alebo tak pred od však len medzi povedal ešte',
  hr: 'i je u na da se za su od s ne koji što to će kao iz bi o ali po nije koja koje te biti još nakon samo može sve ako prema ili jer bio bila godine dok kako rekao već njegov',
  sl: 'je in v na da se za so z ki pa bi ne tudi o s po iz kot bo še od pri ali do ko ter bil bila sta že le smo če kar jih lahko po več letu ni samo med pred kako',
  ro: 'și de în la a cu pe un o nu că din care este au fost pentru mai prin ce se să al ale lui sunt dar după când sau ar va fi între până unui unei acest această cele cei fost potrivit',
  hu: 'a az és hogy nem is egy ez van azt már csak volt még meg de el mint ha vagy szerint után pedig lett lesz kell sem be ki akkor minden amely ezt olyan között több nagyon magyar aki',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi ne kadar sonra ise var dedi değil ancak oldu o ki mi her yeni şey diye göre ya olduğu tarafından ama etti olduğunu eden üzere içinde',
  az: 'və bu bir ki ilə üçün də olan edib isə daha sonra olub deyib onun görə həm çox öz kimi bildirib olunub edilib lakin belə hər azərbaycan ancaq ona edən artıq haqqında əsasında qeyd',
  sw: 'na ya wa kwa ni katika za la hii hiyo kuwa alisema huo wake kama lakini baada pia hadi ili huku zaidi wao yake watu ambao ambayo hivyo kutoka siku mwaka wakati amesema kwamba hao bado kila',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam pada akan ke juga adalah ada oleh telah karena bisa kata saat tersebut sudah lebih bahwa para mereka seperti menjadi atau kami hingga dapat masih sebagai pihak',
  vi: 'và của là có được cho không trong các một với người này đã những khi đến từ ở về để theo tại vào ra như năm cũng nhiều đó bị còn sẽ trên phải sau nhưng thì ông do việc hơn',
  ca: 'el la els les de del i que en un una és per amb no al ha com més aquest aquesta també però van són seva seu fins ser sobre entre han hi ho dels als pel perquè des',
  lt: 'ir kad iš į su yra ne tai buvo kaip apie už bet jis pagal taip jau bei po nuo ar jo dar tik gali kurie kuris dėl jų savo per labai šis mes turi prie metų metais sakė iki',
  lv: 'un ir ka no ar par kas uz tas lai bet arī pēc kā to tika gan vai jau šo būs bija savu viņš nav pie līdz kopā vēl tā tikai gada gadā ne var ko kuru laikā',
  et: 'ja on et ei see oli ka ta kes mis oma aga kui ning või seda eesti ole sest selle nii pärast kuid olla nad välja tema siis üle veel olid mida juba aasta mitte saab',
  af: 'die en van in is nie het dat om vir met op te sy was aan wat as hy ook sal dit ons hulle maar deur na hierdie kan word baie gesê toe ’n haar',
  fil: 'ang ng sa na mga ay at si ni kay ito ayon para hindi may kung nang mula pa rin siya niya isang noong nito kanilang dahil kaya',
  uz: 'va bilan uchun bu ham edi deb esa qilib kerak yana keyin haqida boʻyicha uning ular shu emas bir qilindi mumkin',
  so: 'oo ka ku iyo in ay waa uu ee la soo ayaa aan waxaa kale sheegay loo lagu waxay',
  ha: 'da na a ya ta ce wanda cikin kuma domin sun yi ba wannan ne su don kan shi an',
  sq: 'dhe në të një për me nga që është e i se ka nuk do janë më kjo ky si por kanë edhe ishte pas duke tij tha ai ku kur ne saj është deri këtë mund',
  eu: 'eta da ez bat dira du izan baina dute hau ere egin zen beste zuen bere dela den dago gehiago baino gabe izango eman ondoren urte hori egun arte dituzte duen orain',
  ru: 'и в не на что с по как это он от за из к его для о но был также было у все так до только или уже после будет если она их может быть со чтобы этом были году который которые',
  uk: 'і в у на не що з та до за як це від його для про але був також було є й все так тільки або вже після буде якщо вона їх може бути зі щоб цьому були році який які під він',
  be: 'і ў у на не што з да за як гэта ад яго для пра але быў таксама было ёсць усё так толькі або ўжо пасля будзе калі яна іх можа быць каб былі годзе які якія пад ён',
  bg: 'на и да в е за се от с че не по са при като ще до но той това му има след беше или които която който също бе може към го те със през още само вече година между според',
  sr: 'и у је на да се за су од са не који што то ће као из би о али по није која које бити још након само може све ако према или јер био била године док како рекао већ због',
  mk: 'на и да во се од за е со не ќе го што по како беше но ги ја кој која кои тоа ова има до при или само повеќе му може според сите биде години денес велат кога треба',
  kk: 'және мен бұл үшін бойынша деп да де болып бар сол осы туралы кейін қазақстан бір ол еді жылы арқылы оның деді болды екен тарапынан немесе керек жатыр көп еліміздің',
  ar: 'في من على أن إلى التي عن مع هذا هذه الذي ما لا كان كما بين بعد قد وقال خلال أو كل ذلك وفي لم إن حيث ومن أنه كانت غير أكثر قال وهو وأن عام اليوم عند إنه',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد شده بود ها های اما باید پس دو کند گفت وی اگر هر بین دارد او شود شما ما نمی کشور پیش ایران',
  ur: 'کے میں کی ہے اور سے کا کو نے پر کہ یہ ہیں اس بھی ایک تھا کیا گیا جس تو نہیں وہ ہو کر کہا ان تھے بعد لیے ساتھ اپنے ہوئے رہے پاکستان جو اپنی گئی',
  ps: 'د په او چې ته کې له یې هم دا دي سره شوي وي پر کړي یو خو دی هغه وو وویل افغانستان شوې کوي کړه کړې لپاره یا هغوی',
  ckb: 'لە بۆ و کە بە ئەو لەگەڵ هەیە ئەم دەکات بوو کرد ئەوەی نییە هەموو یەک دوای کوردستان بەڵام کردن دەبێت پێش سەر ئەوان',
  he: 'את של על לא כי הוא עם זה גם היא אל או אם כל יש היה אבל מה רק לאחר יותר בין אך שלא הם כך ידי עד אני עוד אמר זו לפי אין כדי אותו',
  hi: 'के में है की और से का को ने पर हैं कि यह इस भी एक नहीं लिए था कर ही हो गया तो या थे साथ वह जा अपने बाद कहा रहे किया इसके उन्होंने जो दिया थी रहा',
  mr: 'आणि या आहे ते च्या हे केली आहेत एक होते यांनी मध्ये असून तर मात्र असे होती केले त्यांनी म्हणून काही नाही झाली करण्यात आले व त्या किंवा झाले सांगितले आपल्या केला मी',
  ne: 'छ र को मा ले पनि गरेको यो भएको हो छन् गर्न एक उनले लागि तथा भने गर्ने थियो नेपाल भएका बताए गरिएको साथै तर अनुसार जना उनी हुने नेपाली यस रहेको',
};

/**
 * Words by which two languages are told apart that share nearly all of the words above. The other one is meant where
 * a text has more of its words than of the first one's.
 */
export const NEIGHBOURS: readonly {
  readonly first: string;
  readonly words: string;
  readonly other: string;
  readonly otherWords: string;
}[] = [
  {
    first: 'hr',
    words: 'gdje prije poslije jučer ovdje vrijeme čovjek dio mjesto svijet općina priopćila također',
    other: 'sr',
    otherWords: 'gde pre posle juče ovde vreme čovek deo mesto svet opština saopštila takođe',
  },
];

/** Languages of one family, whose short texts look alike and which pages call by each other's names. */
export const FAMILIES: readonly string[] = [
  'nb nn no da',
  'nl af',
  'id ms',
  'hr sr bs sh me cnr sl',
  'cs sk',
  'pt gl',
  'es ca gl ast eu',
  'tl fil',
  'hi mr ne sa',
  'bg mk',
  'be uk',
  'az tr',
  'fa prs tg',
  'et fi',
  'ku ckb kmr',
];

/** Scripts that one language alone is written in, as far as news go. */
export const SCRIPT_LANGUAGES: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['te', /\p{sc=Telugu}/gu],
  ['kn', /\p{sc=Kannada}/gu],
  ['ml', /\p{sc=Malayalam}/gu],
  ['gu', /\p{sc=Gujarati}/gu],
  ['pa', /\p{sc=Gurmukhi}/gu],
  ['or', /\p{sc=Oriya}/gu],
  ['si', /\p{sc=Sinhala}/gu],
  ['my', /\p{sc=Myanmar}/gu],
  ['km', /\p{sc=Khmer}/gu],
  ['lo', /\p{sc=Lao}/gu],
  ['am', /\p{sc=Ethiopic}/gu],
];
