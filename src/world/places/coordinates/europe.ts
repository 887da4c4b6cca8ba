/** Where places of Europe lie: `id latitude longitude`, degrees. */
export const EUROPE_COORDINATES = `
al/tirana 41.3 19.8 ; ad/andorra-la-vella 42.5 1.5 ; at/vienna 48.2 16.4 ; at/salzburg 47.8 13 ; at/graz 47.1 15.4 ; at/linz 48.3 14.3 ; at/innsbruck 47.3 11.4
at/alpbach 47.4 11.9 ; be/brussels 50.8 4.4 ; be/antwerp 51.2 4.4 ; be/liege 50.6 5.6 ; be/ghent 51.1 3.7 ; be/bruges 51.2 3.2
ba/sarajevo 43.9 18.4 ; ba/banja-luka 44.8 17.2 ; ba/mostar 43.3 17.8 ; bg/sofia 42.7 23.3 ; bg/varna 43.2 27.9 ; bg/burgas 42.5 27.5 ; bg/plovdiv 42.1 24.7
hr/zagreb 45.8 16 ; hr/dubrovnik 42.6 18.1 ; hr/rijeka 45.3 14.4 ; cy/nicosia 35.2 33.4 ; cy/limassol 34.7 33 ; cy/larnaca 34.9 33.6 ; cy/paphos 34.8 32.4
cz/prague 50.1 14.4 ; cz/brno 49.2 16.6 ; cz/ostrava 49.8 18.3 ; cz/karlovy-vary 50.2 12.9 ; dk/copenhagen 55.7 12.6 ; dk/aarhus 56.2 10.2
ee/tallinn 59.4 24.8 ; ee/tartu 58.4 26.7 ; ee/narva 59.4 28.2 ; fi/helsinki 60.2 24.9 ; fi/turku 60.5 22.3 ; fi/tampere 61.5 23.8 ; fi/lappeenranta 61.1 28.2
fi/savonlinna 61.9 28.9 ; fi/rovaniemi 66.5 25.7 ; fi/naantali 60.5 22 ; fr/paris 48.9 2.4 ; fr/marseille 43.3 5.4 ; fr/lyon 45.8 4.8 ; fr/strasbourg 48.6 7.8
fr/cannes 43.6 7 ; fr/bordeaux 44.8 -0.6 ; fr/toulouse 43.6 1.4 ; fr/nantes 47.2 -1.6 ; fr/lille 50.6 3.1 ; fr/biarritz 43.5 -1.6 ; fr/deauville 49.4 0.1
fr/evian 46.4 6.6 ; fr/versailles 48.8 2.1 ; fr/rambouillet 48.6 1.8 ; de/berlin 52.5 13.4 ; de/munich 48.1 11.6 ; de/hamburg 53.6 10 ; de/frankfurt 50.1 8.7
de/cologne 50.9 7 ; de/dusseldorf 51.2 6.8 ; de/stuttgart 48.8 9.2 ; de/dresden 51 13.7 ; de/leipzig 51.3 12.4 ; de/bonn 50.7 7.1 ; de/hanover 52.4 9.7
de/bremen 53.1 8.8 ; de/wiesbaden 50.1 8.2 ; de/potsdam 52.4 13.1 ; de/schwerin 53.6 11.4 ; de/weimar 51 11.3 ; de/heiligendamm 54.1 11.8
de/baden-baden 48.8 8.2 ; de/ramstein 49.4 7.6 ; de/nuremberg 49.5 11.1 ; gr/athens 38 23.7 ; gr/thessaloniki 40.6 22.9 ; gr/corfu 39.6 19.9
hu/budapest 47.5 19 ; hu/debrecen 47.5 21.6 ; hu/szeged 46.3 20.1 ; is/reykjavik 64.1 -21.9 ; ie/dublin 53.3 -6.3 ; ie/galway 53.3 -9.1
it/rome 41.9 12.5 ; it/milan 45.5 9.2 ; it/turin 45.1 7.7 ; it/naples 40.9 14.3 ; it/venice 45.4 12.3 ; it/florence 43.8 11.3 ; it/genoa 44.4 8.9
it/bologna 44.5 11.3 ; it/bari 41.1 16.9 ; it/palermo 38.1 13.4 ; it/trieste 45.6 13.8 ; it/verona 45.4 11 ; it/taormina 37.9 15.3 ; it/l-aquila 42.4 13.4
xk/pristina 42.7 21.2 ; lv/riga 56.9 24.1 ; lv/jurmala 57 23.8 ; li/vaduz 47.1 9.5 ; lt/vilnius 54.7 25.3 ; lt/kaunas 54.9 23.9 ; lt/klaipeda 55.7 21.1
lu/luxembourg-city 49.6 6.1 ; mt/valletta 35.9 14.5 ; mc/monaco-ville 43.7 7.4 ; me/podgorica 42.4 19.3 ; nl/amsterdam 52.4 4.9 ; nl/the-hague 52.1 4.3
nl/rotterdam 51.9 4.5 ; nl/maastricht 50.8 5.7 ; mk/skopje 42 21.4 ; mk/ohrid 41.1 20.8 ; no/oslo 59.9 10.8 ; no/bergen 60.4 5.3 ; no/kirkenes 69.7 30
pl/warsaw 52.2 21 ; pl/krakow 50.1 19.9 ; pl/gdansk 54.4 18.6 ; pl/wroclaw 51.1 17 ; pl/poznan 52.4 16.9 ; pl/rzeszow 50 22 ; pl/lodz 51.8 19.5
pl/lublin 51.2 22.6 ; pl/katowice 50.3 19 ; pl/sopot 54.4 18.6 ; pl/auschwitz 50 19.2 ; pt/lisbon 38.7 -9.1 ; pt/porto 41.2 -8.6
ro/bucharest 44.4 26.1 ; ro/constanta 44.2 28.6 ; ro/sibiu 45.8 24.2 ; rs/belgrade 44.8 20.5 ; rs/novi-sad 45.3 19.8 ; rs/nis 43.3 21.9 ; sm/city-of-san-marino 43.9 12.4
sk/bratislava 48.1 17.1 ; sk/kosice 48.7 21.3 ; si/ljubljana 46.1 14.5 ; si/maribor 46.6 15.6 ; si/bled 46.4 14.1 ; es/madrid 40.4 -3.7 ; es/barcelona 41.4 2.2
es/seville 37.4 -6 ; es/valencia 39.5 -0.4 ; es/malaga 36.7 -4.4 ; es/granada 37.2 -3.6 ; se/stockholm 59.3 18.1 ; se/gothenburg 57.7 12 ; se/malmo 55.6 13
se/uppsala 59.9 17.6 ; ch/bern 46.9 7.4 ; ch/geneva 46.2 6.1 ; ch/zurich 47.4 8.5 ; ch/basel 47.6 7.6 ; ch/lausanne 46.5 6.6 ; ch/davos 46.8 9.8
ch/lucerne 47.1 8.3 ; ch/lugano 46 9 ; ch/montreux 46.4 6.9 ; ch/burgenstock 47 8.4 ; gb/london 51.5 -0.1 ; gb/edinburgh 56 -3.2 ; gb/glasgow 55.9 -4.3
gb/manchester 53.5 -2.2 ; gb/birmingham 52.5 -1.9 ; gb/liverpool 53.4 -3 ; gb/belfast 54.6 -5.9 ; gb/cardiff 51.5 -3.2 ; gb/leeds 53.8 -1.5
gb/oxford 51.8 -1.3 ; gb/cambridge 52.2 0.1 ; gb/lough-erne 54.4 -7.7 ; gb/gleneagles 56.3 -3.7 ; gb/carbis-bay 50.2 -5.5 ; va/apostolic-palace 41.9 12.5
`;
