// Imported before React is: it asks once, when it is loaded.
process.env.NODE_ENV = 'production'
