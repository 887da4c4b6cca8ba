/** Where places of Africa, Australia and the Pacific lie: `id latitude longitude`, degrees. */
export const AFRICA_OCEANIA_COORDINATES = `
dz/algiers 36.8 3.1 ; dz/oran 35.7 -0.6 ; ao/luanda -8.8 13.2 ; bj/porto-novo 6.5 2.6 ; bj/cotonou 6.4 2.4 ; bw/gaborone -24.7 25.9 ; bf/ouagadougou 12.4 -1.5
bi/gitega -3.4 29.9 ; bi/bujumbura -3.4 29.4 ; cv/praia 14.9 -23.5 ; cm/yaounde 3.9 11.5 ; cm/douala 4.1 9.7 ; cf/bangui 4.4 18.6 ; td/n-djamena 12.1 15
km/moroni -11.7 43.3 ; cg/brazzaville -4.3 15.3 ; cg/pointe-noire -4.8 11.9 ; cd/kinshasa -4.3 15.3 ; cd/lubumbashi -11.7 27.5 ; cd/goma -1.7 29.2 ; ci/yamoussoukro 6.8 -5.3
ci/abidjan 5.3 -4 ; dj/djibouti-city 11.6 43.1 ; eg/cairo 30 31.2 ; eg/alexandria 31.2 29.9 ; eg/sharm-el-sheikh 27.9 34.3 ; eg/hurghada 27.3 33.8
eg/port-said 31.3 32.3 ; eg/suez 30 32.5 ; eg/ismailia 30.6 32.3 ; eg/aswan 24.1 32.9 ; eg/luxor 25.7 32.6 ; eg/el-alamein 30.8 29 ; eg/new-administrative-capital 30 31.8
eg/el-dabaa 31 28.5 ; gq/malabo 3.8 8.8 ; er/asmara 15.3 38.9 ; sz/mbabane -26.3 31.1 ; et/addis-ababa 9 38.8 ; et/mekelle 13.5 39.5 ; ga/libreville 0.4 9.5
gm/banjul 13.5 -16.6 ; gh/accra 5.6 -0.2 ; gn/conakry 9.6 -13.6 ; gw/bissau 11.9 -15.6 ; ke/nairobi -1.3 36.8 ; ke/mombasa -4 39.7 ; ls/maseru -29.3 27.5
lr/monrovia 6.3 -10.8 ; ly/tripoli 32.9 13.2 ; ly/benghazi 32.1 20.1 ; ly/sirte 31.2 16.6 ; ly/tobruk 32.1 24 ; ly/misrata 32.4 15.1 ; mg/antananarivo -18.9 47.5
mw/lilongwe -14 33.8 ; ml/bamako 12.6 -8 ; ml/timbuktu 16.8 -3 ; ml/kidal 18.4 1.4 ; mr/nouakchott 18.1 -16 ; mu/port-louis -20.2 57.5 ; ma/rabat 34 -6.8
ma/casablanca 33.6 -7.6 ; ma/marrakech 31.6 -8 ; ma/fes 34 -5 ; ma/tangier 35.8 -5.8 ; ma/agadir 30.4 -9.6 ; mz/maputo -26 32.6 ; na/windhoek -22.6 17.1
ne/niamey 13.5 2.1 ; ng/abuja 9.1 7.5 ; ng/lagos 6.5 3.4 ; rw/kigali -1.9 30.1 ; st/city-of-sao-tome 0.3 6.7 ; sn/dakar 14.7 -17.5 ; sc/victoria-seychelles -4.6 55.5
sl/freetown 8.5 -13.2 ; so/mogadishu 2 45.3 ; za/pretoria -25.7 28.2 ; za/johannesburg -26.2 28 ; za/cape-town -33.9 18.4 ; za/durban -29.9 31 ; za/sandton -26.1 28.1
za/bloemfontein -29.1 26.2 ; ss/juba 4.9 31.6 ; sd/khartoum 15.6 32.5 ; sd/port-sudan 19.6 37.2 ; tz/dodoma -6.2 35.7 ; tz/dar-es-salaam -6.8 39.3 ; tz/arusha -3.4 36.7
tg/lome 6.1 1.2 ; tn/tunis 36.8 10.2 ; tn/carthage 36.9 10.3 ; ug/kampala 0.3 32.6 ; ug/entebbe 0.1 32.5 ; zm/lusaka -15.4 28.3 ; zw/harare -17.8 31.1
zw/victoria-falls -17.9 25.8 ; au/canberra -35.3 149.1 ; au/sydney -33.9 151.2 ; au/melbourne -37.8 145 ; au/brisbane -27.5 153 ; au/adelaide -34.9 138.6
au/cairns -16.9 145.8 ; fj/suva -18.1 178.4 ; ki/south-tarawa 1.3 173 ; mh/majuro 7.1 171.2 ; fm/palikir 6.9 158.2 ; nr/yaren -0.5 166.9 ; nz/wellington -41.3 174.8
nz/auckland -36.8 174.8 ; nz/christchurch -43.5 172.6 ; nz/queenstown -45 168.7 ; pw/ngerulmud 7.5 134.6 ; pg/port-moresby -9.4 147.2 ; ws/apia -13.8 -171.8
sb/honiara -9.4 160 ; to/nuku-alofa -21.1 -175.2 ; tv/funafuti -8.5 179.2 ; vu/port-vila -17.7 168.3
`;
