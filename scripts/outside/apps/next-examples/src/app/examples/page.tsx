import { EveryExample } from '../../every-example'

export default EveryExample
