/** Where places of the Americas lie: `id latitude longitude`, degrees. */
export const AMERICAS_COORDINATES = `
us/washington 38.9 -77 ; us/new-york 40.7 -74 ; us/los-angeles 34.1 -118.2 ; us/chicago 41.9 -87.6 ; us/san-francisco 37.8 -122.4 ; us/houston 29.8 -95.4
us/miami 25.8 -80.2 ; us/boston 42.4 -71.1 ; us/philadelphia 40 -75.2 ; us/seattle 47.6 -122.3 ; us/atlanta 33.7 -84.4 ; us/dallas 32.8 -96.8 ; us/detroit 42.3 -83
us/pittsburgh 40.4 -80 ; us/new-orleans 30 -90.1 ; us/las-vegas 36.2 -115.1 ; us/san-diego 32.7 -117.2 ; us/denver 39.7 -105 ; us/honolulu 21.3 -157.9
us/anchorage 61.2 -149.9 ; us/baltimore 39.3 -76.6 ; us/minneapolis 45 -93.3 ; us/st-louis 38.6 -90.2 ; us/salt-lake-city 40.8 -111.9 ; us/phoenix 33.4 -112.1
us/wilmington 39.7 -75.5 ; us/palm-beach 26.7 -80 ; us/kennebunkport 43.4 -70.5 ; us/woodside 37.4 -122.3 ; us/sea-island 31.2 -81.3 ; us/glassboro 39.7 -75.1
us/dayton 39.8 -84.2 ; us/camp-david 39.6 -77.5 ; us/mar-a-lago 26.7 -80 ; us/bedminster 40.7 -74.6 ; us/sunnylands 33.8 -116.4 ; us/filoli 37.5 -122.3
us/prairie-chapel-ranch 31.6 -97.5 ; us/un-headquarters 40.7 -74 ; us/joint-base-elmendorf-richardson 61.3 -149.8 ; us/joint-base-andrews 38.8 -76.9
ca/ottawa 45.4 -75.7 ; ca/toronto 43.7 -79.4 ; ca/montreal 45.5 -73.6 ; ca/vancouver 49.3 -123.1 ; ca/quebec-city 46.8 -71.2 ; ca/calgary 51 -114.1
ca/edmonton 53.5 -113.5 ; ca/winnipeg 49.9 -97.1 ; ca/halifax 44.6 -63.6 ; ca/kananaskis 50.9 -115.1 ; ca/la-malbaie 47.7 -70.2 ; gl/nuuk 64.2 -51.7
mx/mexico-city 19.4 -99.1 ; mx/cancun 21.2 -86.8 ; mx/guadalajara 20.7 -103.3 ; mx/monterrey 25.7 -100.3 ; mx/los-cabos 22.9 -109.9 ; mx/tijuana 32.5 -117
ag/st-john-s 17.1 -61.8 ; bs/nassau 25.1 -77.4 ; bb/bridgetown 13.1 -59.6 ; bz/belmopan 17.3 -88.8 ; cr/san-jose 9.9 -84.1 ; cu/havana 23.1 -82.4
cu/santiago-de-cuba 20 -75.8 ; cu/varadero 23.2 -81.3 ; cu/mariel 23 -82.8 ; dm/roseau 15.3 -61.4 ; do/santo-domingo 18.5 -69.9 ; do/punta-cana 18.6 -68.4
sv/san-salvador 13.7 -89.2 ; gd/st-george-s 12.1 -61.8 ; gt/guatemala-city 14.6 -90.5 ; hn/tegucigalpa 14.1 -87.2 ; ht/port-au-prince 18.5 -72.3 ; jm/kingston 18 -76.8
jm/montego-bay 18.5 -77.9 ; kn/basseterre 17.3 -62.7 ; lc/castries 14 -61 ; ni/managua 12.1 -86.3 ; pa/panama-city 9 -79.5 ; vc/kingstown 13.2 -61.2
tt/port-of-spain 10.7 -61.5 ; ar/buenos-aires -34.6 -58.4 ; ar/mar-del-plata -38 -57.6 ; ar/bariloche -41.1 -71.3 ; bo/sucre -19 -65.3 ; bo/la-paz -16.5 -68.1
bo/santa-cruz-de-la-sierra -17.8 -63.2 ; bo/cochabamba -17.4 -66.2 ; br/brasilia -15.8 -47.9 ; br/rio-de-janeiro -22.9 -43.2 ; br/sao-paulo -23.6 -46.6
br/fortaleza -3.7 -38.5 ; br/salvador-da-bahia -13 -38.5 ; br/belo-horizonte -19.9 -43.9 ; br/porto-alegre -30 -51.2 ; br/curitiba -25.4 -49.3 ; br/manaus -3.1 -60
br/recife -8.1 -34.9 ; br/belem -1.5 -48.5 ; cl/santiago -33.4 -70.7 ; cl/valparaiso -33 -71.6 ; cl/antofagasta -23.6 -70.4 ; cl/punta-arenas -53.2 -70.9
co/bogota 4.7 -74.1 ; co/cartagena 10.4 -75.5 ; co/medellin 6.2 -75.6 ; ec/quito -0.2 -78.5 ; ec/guayaquil -2.2 -79.9 ; gy/georgetown 6.8 -58.2
py/asuncion -25.3 -57.6 ; pe/lima -12 -77 ; pe/cusco -13.5 -72 ; pe/arequipa -16.4 -71.5 ; sr/paramaribo 5.8 -55.2 ; uy/montevideo -34.9 -56.2
uy/punta-del-este -34.9 -54.9 ; ve/caracas 10.5 -66.9 ; ve/maracaibo 10.6 -71.6 ; ve/margarita-island 11 -64
`;
