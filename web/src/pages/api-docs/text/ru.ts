import type { ApiDocsTexts } from './messages.js';

export const TEXTS: ApiDocsTexts = {
  title: 'Программный интерфейс HTTP',
  lead: 'Всё, что показывает это приложение, оно берёт по этим адресам. Они отвечают только на этой машине.',
  description: 'Описание в виде OpenAPI 3.1',
  ask: 'Спросить',
  asking: 'Запрос отправлен…',
  answer: (status) => `Ответ ${status}`,
  sent: 'Принимает тело запроса; какое, сказано в описании.',
  required: 'обязательно',
  cut: (shown) => `Первые ${shown} знаков; целиком — по адресу выше.`,
};
