/*
 * Made-up people: given and family names are put together at random from short lists, nobody's in particular. What shows
 * that nobody of that name exists are the addresses below `.example`, the numbers and `synthetic=yes` in every row.
 */

type Names = { readonly given: readonly string[]; readonly family: readonly string[] };
const names = (given: string, family: string): Names => ({ given: given.split(' '), family: family.split(' ') });

export const nameGroups = {
  arab: names(
    'Amina Bilal Dounia Farid Hafsa Idris Jamila Karim Leila Mounir Nadia Omar Rania Samir Salma Tarek Yasmine Zakaria Hiba Nabil',
    'Alaoui Benali Chahid Daoudi Elkadi Fassi Ghanem Haddad Idrissi Jabri Khalil Lamrani Mansour Najjar Othmani Rahmani Saidi Tahiri',
  ),
  centralAfrica: names(
    'Arlette Blaise Chantal Dieudonne Esperance Fiston Grace Herve Irene Junior Landry Mireille Naomi Odette Patrick Prisca Serge Vanessa',
    'Bakole Diangana Ilunga Kabongo Kalala Lukusa Mabiala Mbuyi Mukendi Ndaye Ngalula Nzuzi Tshibanda Umba Wemba Yamba',
  ),
  westAfrica: names(
    'Aissatou Boubacar Cellou Djenabou Fatoumata Ibrahima Kadiatou Lamine Mariama Moussa Ousmane Ramata Sekou Thierno Awa Brice',
    'Bangoura Camara Diallo Fofana Guindo Keita Kone Mbaye Ndoye Sangare Sow Sylla Tounkara Traore Yattara Bamba',
  ),
  horn: names(
    'Abdi Bisrat Dahir Eyob Fartun Genet Hodan Kidane Luwam Mahad Nahom Sagal Selam Tekle Ubah Yonas',
    'Abshir Berhane Desta Elmi Farah Gebre Habte Jama Kidanu Mehari Nur Omari Tesfay Warsame Yusuf Zerai',
  ),
  persian: names(
    'Arash Bahar Darius Elham Farzad Golnar Hamid Jawad Laleh Mahsa Navid Parwana Reza Shabnam Wahid Zohra',
    'Ahmadi Barakzai Daneshi Faizi Ghorbani Hashemi Jalali Karimi Mirzai Noori Popal Qaderi Rostami Sharifi Wardak Zamani',
  ),
  turkic: names(
    'Aylin Baran Cem Derya Elif Ferhat Gizem Hakan Ipek Kaan Leman Murat Nazli Ozan Sibel Tolga',
    'Aksoy Bayar Cetin Dincer Erdem Gunes Karaca Kilic Ozdemir Polat Sahin Tekin Uslu Yalcin Yilmazer Zengin',
  ),
  southAsia: names(
    'Adeel Bisma Dawood Fiza Gurpreet Hina Imran Jyoti Kamran Meera Nasir Priya Rizwan Sadia Tashi Usha',
    'Anwar Bhatti Chaudhry Dorji Gurung Iqbal Javed Kaur Lama Malik Nawaz Qureshi Rana Sherpa Tamang Virk',
  ),
  balkan: names(
    'Adelina Besnik Drilon Elira Fatmir Gentiana Ilir Jeta Kushtrim Liridona Mirsad Nora Petrit Senada Valon Zana',
    'Ahmeti Berisha Cakaj Dervishi Gashi Hoti Krasniqi Lleshi Morina Osmani Prela Rexha Shala Tahiraj Ukaj Zeneli',
  ),
  latin: names(
    'Adriana Bruno Camila Diego Elisa Felipe Gabriela Joao Karina Luan Marisol Nestor Paola Rafael Tatiana Wilson',
    'Almeida Barros Cardozo Duarte Espinoza Fajardo Guerrero Herrera Lozano Macedo Nogueira Paredes Quispe Rojas Salgado Teixeira',
  ),
  slavic: names(
    'Aleksei Bohdana Daryna Egor Galina Inna Kirill Larisa Maksym Nadezhda Oksana Pavel Ruslan Svitlana Taras Yana',
    'Antonenko Bondar Chernov Danilov Hrytsenko Ivashko Kovalik Lysenko Melnik Orlenko Petrenko Romanov Savchuk Tarasov Vasko Yurchenko',
  ),
  eastAsia: names(
    'An Bao Chi Dung Hanh Huong Jun Kanya Lan Mei Minh Nok Phuong Somchai Thao Wei',
    'Bui Cao Dang Hoang Lai Lim Luong Pham Saelim Srisai Tran Truong Vang Vuong Xu Zhou',
  ),
  frenchspeaking: names(
    'Anne Bernard Brigitte Christian Daniel Dominique Etienne Francine Georges Isabelle Jacques Luc Martine Monique Philippe Thierry Veronique Yves',
    'Adam Bastin Collignon Deprez Evrard Fontaine Gerard Hubin Jadot Lejeune Marchal Noel Piron Renson Servais Thonet Vigneron Wathelet',
  ),
  dutchspeaking: names(
    'An Bart Chris Dirk Els Frank Greet Hilde Ingrid Jan Koen Lieve Marc Nele Patrick Rita Stefaan Walter',
    'Aerts Bogaert Claes Desmet Everaert Goossens Hendrickx Ivens Jacobs Lammens Maes Nijs Peeters Roels Stevens Verhulst Willems Wouters',
  ),
} as const satisfies Record<string, Names>;

export type NameGroup = keyof typeof nameGroups;
