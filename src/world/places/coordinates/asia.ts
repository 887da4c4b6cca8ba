/** Where places of Asia east and south of Iran lie: `id latitude longitude`, degrees. */
export const ASIA_COORDINATES = `
af/kabul 34.5 69.2 ; af/kandahar 31.6 65.7 ; af/herat 34.3 62.2 ; af/mazar-i-sharif 36.7 67.1 ; af/jalalabad 34.4 70.4 ; af/kunduz 36.7 68.9 ; af/bagram 34.9 69.3
bd/dhaka 23.8 90.4 ; bd/chittagong 22.3 91.8 ; bd/rooppur 24.1 89 ; bt/thimphu 27.5 89.6 ; bn/bandar-seri-begawan 4.9 114.9 ; kh/phnom-penh 11.6 104.9
kh/siem-reap 13.4 103.9 ; kh/sihanoukville 10.6 103.5 ; cn/beijing 39.9 116.4 ; cn/shanghai 31.2 121.5 ; cn/guangzhou 23.1 113.3 ; cn/shenzhen 22.5 114.1
cn/harbin 45.8 126.6 ; cn/dalian 38.9 121.6 ; cn/shenyang 41.8 123.4 ; cn/changchun 43.9 125.3 ; cn/qingdao 36.1 120.4 ; cn/tianjin 39.1 117.2
cn/chongqing 29.6 106.5 ; cn/chengdu 30.7 104.1 ; cn/xi-an 34.3 108.9 ; cn/wuhan 30.6 114.3 ; cn/nanjing 32.1 118.8 ; cn/hangzhou 30.3 120.2 ; cn/xiamen 24.5 118.1
cn/sanya 18.3 109.5 ; cn/boao 19.2 110.6 ; cn/urumqi 43.8 87.6 ; cn/lhasa 29.7 91.1 ; cn/kunming 25 102.7 ; cn/heihe 50.2 127.5 ; cn/suifenhe 44.4 131.2
cn/manzhouli 49.6 117.4 ; cn/zhengzhou 34.7 113.6 ; cn/jinan 36.7 117 ; cn/lanzhou 36.1 103.8 ; in/new-delhi 28.6 77.2 ; in/mumbai 19.1 72.9 ; in/chennai 13.1 80.3
in/kolkata 22.6 88.4 ; in/bangalore 13 77.6 ; in/hyderabad 17.4 78.5 ; in/ahmedabad 23 72.6 ; in/agra 27.2 78 ; in/varanasi 25.3 83 ; in/panaji 15.5 73.8
in/jaipur 26.9 75.8 ; in/gandhinagar 23.2 72.7 ; in/amritsar 31.6 74.9 ; in/kudankulam 8.2 77.7 ; in/benaulim 15.3 73.9 ; id/jakarta -6.2 106.8
id/denpasar -8.7 115.2 ; id/bali -8.5 115.2 ; id/nusa-dua -8.8 115.2 ; id/surabaya -7.3 112.7 ; id/bandung -6.9 107.6 ; id/nusantara -1 116.7 ; id/bogor -6.6 106.8
id/labuan-bajo -8.5 119.9 ; id/yogyakarta -7.8 110.4 ; jp/tokyo 35.7 139.7 ; jp/osaka 34.7 135.5 ; jp/kyoto 35 135.8 ; jp/nagoya 35.2 136.9 ; jp/yokohama 35.4 139.6
jp/sapporo 43.1 141.4 ; jp/hiroshima 34.4 132.5 ; jp/nagasaki 32.8 129.9 ; jp/nagato 34.4 131.2 ; jp/niigata 37.9 139 ; jp/fukuoka 33.6 130.4 ; jp/kobe 34.7 135.2
jp/ise-shima 34.3 136.8 ; jp/sendai 38.3 140.9 ; jp/fukushima 37.8 140.5 ; jp/toyako 42.6 140.8 ; kp/pyongyang 39 125.8 ; kp/wonsan 39.2 127.4 ; kp/rason 42.3 130.4
kp/kaesong 38 126.6 ; kr/seoul 37.6 127 ; kr/busan 35.2 129.1 ; kr/incheon 37.5 126.7 ; kr/pyeongchang 37.4 128.4 ; kr/gyeongju 35.8 129.2 ; kr/ulsan 35.5 129.3
kr/daegu 35.9 128.6 ; kr/daejeon 36.4 127.4 ; la/vientiane 18 102.6 ; la/luang-prabang 19.9 102.1 ; my/kuala-lumpur 3.1 101.7 ; my/putrajaya 2.9 101.7
my/langkawi 6.4 99.8 ; my/penang 5.4 100.3 ; my/kota-kinabalu 6 116.1 ; mv/male 4.2 73.5 ; mn/ulaanbaatar 47.9 106.9 ; mn/darkhan 49.5 105.9 ; mn/erdenet 49 104.1
mm/naypyidaw 19.7 96.1 ; mm/yangon 16.8 96.2 ; mm/mandalay 22 96.1 ; mm/dawei 14.1 98.2 ; np/kathmandu 27.7 85.3 ; pk/islamabad 33.7 73 ; pk/karachi 24.9 67
pk/lahore 31.5 74.3 ; pk/rawalpindi 33.6 73.1 ; pk/peshawar 34 71.6 ; pk/gwadar 25.1 62.3 ; pk/quetta 30.2 67 ; ph/manila 14.6 121 ; ph/davao 7.1 125.6
ph/cebu 10.3 123.9 ; sg/singapore-city 1.3 103.8 ; lk/colombo 6.9 79.9 ; lk/hambantota 6.1 81.1 ; tw/taipei 25 121.5 ; tw/kaohsiung 22.6 120.3 ; th/bangkok 13.8 100.5
th/phuket 7.9 98.4 ; th/pattaya 12.9 100.9 ; th/chiang-mai 18.8 99 ; tl/dili -8.6 125.6 ; vn/hanoi 21 105.8 ; vn/ho-chi-minh-city 10.8 106.7 ; vn/da-nang 16.1 108.2
vn/nha-trang 12.2 109.2 ; vn/cam-ranh 11.9 109.2 ; vn/hai-phong 20.8 106.7 ; vn/vung-tau 10.3 107.1 ; vn/ha-long 20.9 107.1
`;
