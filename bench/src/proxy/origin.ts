export const origin = 'https://shop.example'
