/** Where places of the Middle East and Turkey lie: `id latitude longitude`, degrees. */
export const MIDDLE_EAST_COORDINATES = `
bh/manama 26.2 50.6 ; ir/tehran 35.7 51.4 ; ir/isfahan 32.7 51.7 ; ir/mashhad 36.3 59.6 ; ir/tabriz 38.1 46.3 ; ir/shiraz 29.6 52.5 ; ir/qom 34.6 50.9
ir/bushehr 28.9 50.8 ; ir/bandar-abbas 27.2 56.3 ; ir/chabahar 25.3 60.6 ; ir/rasht 37.3 49.6 ; ir/natanz 33.5 51.9 ; iq/baghdad 33.3 44.4 ; iq/basra 30.5 47.8
iq/mosul 36.3 43.1 ; iq/erbil 36.2 44 ; iq/kirkuk 35.5 44.4 ; iq/najaf 32 44.3 ; iq/karbala 32.6 44 ; il/jerusalem 31.8 35.2 ; il/tel-aviv 32.1 34.8
il/haifa 32.8 35 ; il/netanya 32.3 34.9 ; il/eilat 29.6 35 ; jo/amman 31.9 35.9 ; jo/aqaba 29.5 35 ; kw/kuwait-city 29.4 48 ; lb/beirut 33.9 35.5
om/muscat 23.6 58.4 ; om/salalah 17 54.1 ; ps/ramallah 31.9 35.2 ; ps/bethlehem 31.7 35.2 ; ps/hebron 31.5 35.1 ; ps/jericho 31.9 35.5 ; ps/gaza-city 31.5 34.5
ps/rafah 31.3 34.2 ; qa/doha 25.3 51.5 ; qa/lusail 25.4 51.5 ; sa/riyadh 24.7 46.7 ; sa/jeddah 21.5 39.2 ; sa/mecca 21.4 39.8 ; sa/medina 24.5 39.6
sa/dhahran 26.3 50.1 ; sa/dammam 26.4 50.1 ; sa/alula 26.6 37.9 ; sa/neom 28 35.3 ; sy/damascus 33.5 36.3 ; sy/aleppo 36.2 37.2 ; sy/homs 34.7 36.7
sy/latakia 35.5 35.8 ; sy/tartus 34.9 35.9 ; sy/idlib 35.9 36.6 ; sy/palmyra 34.6 38.3 ; tr/ankara 39.9 32.9 ; tr/istanbul 41 29 ; tr/antalya 36.9 30.7
tr/izmir 38.4 27.1 ; tr/trabzon 41 39.7 ; tr/adana 37 35.3 ; tr/bursa 40.2 29.1 ; tr/konya 37.9 32.5 ; tr/gaziantep 37.1 37.4 ; tr/kars 40.6 43.1
tr/mersin 36.8 34.6 ; tr/bodrum 37 27.4 ; tr/samsun 41.3 36.3 ; tr/belek 36.9 31.1 ; ae/abu-dhabi 24.5 54.4 ; ae/dubai 25.2 55.3 ; ae/sharjah 25.3 55.4
ae/al-ain 24.2 55.7 ; ye/sanaa 15.4 44.2 ; ye/aden 12.8 45
`;
