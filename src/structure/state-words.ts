import type { LabelWord } from './words.js';

/**
 * Last words of state names, as they stand between "of" and a person's name in a label; Russian ones in the genitive. Only tells where
 * an office ends and a name begins (`President of Turkey | Recep Tayyip Erdogan`); which state it is, is found out later.
 */
const STATES: ReadonlySet<string> = new Set(
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia
  herzegovina botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt
  salvador eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guinea-bissau guyana haiti honduras hungary iceland india
  indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
  luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru
  nepal netherlands zealand nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa arabia senegal serbia
  seychelles singapore slovakia slovenia somalia africa spain sudan suriname sweden switzerland syria tajikistan tanzania thailand timor-leste togo tonga tunisia turkey turkiye türkiye turkmenistan
  tuvalu uganda ukraine emirates uk britain kingdom us usa america states uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe abkhazia ossetia federation republic confederation
  австралии австрии азербайджана албании алжира анголы аргентины армении афганистана бангладеш бахрейна беларуси белоруссии бельгии болгарии боливии бразилии великобритании венгрии венесуэлы вьетнама
  германии греции грузии дании египта замбии зимбабве израиля индии индонезии иордании ирака ирана ирландии исландии испании италии казахстана камбоджи камеруна канады катара кении кипра киргизии кыргызстана
  китая кнр кндр кореи кубы кувейта лаоса латвии ливана ливии литвы люксембурга македонии мали малайзии марокко мексики мозамбика молдавии молдовы монголии мьянмы намибии нигерии нидерландов никарагуа
  новой зеландии норвегии оаэ омана пакистана палестины польши португалии россии рф румынии аравии сенегала сербии сингапура сирии словакии словении судана сша таджикистана таиланда танзании туниса туркмении
  туркменистана турции уганды узбекистана украины уругвая филиппин финляндии франции хорватии черногории чехии чили швейцарии швеции шри-ланки эквадора эстонии эфиопии юар японии абхазии осетии федерации республики`
    .trim()
    .split(/\s+/),
);

/** The number of words that follow a state's name at the beginning of a run; 0 when it begins with none or ends there. */
export function afterState(run: readonly LabelWord[]): number {
  for (let at = Math.min(3, run.length - 2); at >= 0; at--) {
    if (STATES.has((run[at] as LabelWord).folded)) return run.length - at - 1;
  }
  return 0;
}
